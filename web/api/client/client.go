// Package client reads Tribune's REST API into the types that package api
// answers with.
package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// maxBody bounds an answer, in bytes.
const maxBody = 64 << 20

// pageSize is the largest page that the API gives.
const pageSize = 100

// Client reads one instance. It is safe for concurrent use.
type Client struct {
	base *url.URL
	http *http.Client
}

// New returns a client of the instance at an http or https URL, which may have
// a path. It does not connect.
func New(base string, httpClient *http.Client) (*Client, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, fmt.Errorf("instance %.200q: want an http or https URL", base)
	}
	u.Path, u.RawQuery, u.Fragment = strings.TrimRight(u.Path, "/"), "", ""
	return &Client{base: u, http: httpClient}, nil
}

// Chains returns the chains the instance follows.
func (c *Client) Chains(ctx context.Context) (api.List[api.Chain], error) {
	return get[api.List[api.Chain]](ctx, c, nil, "chains")
}

// DAOs returns the DAOs the instance knows.
func (c *Client) DAOs(ctx context.Context) (api.List[api.DAO], error) {
	return get[api.List[api.DAO]](ctx, c, nil, "daos")
}

// Token returns a token.
func (c *Client) Token(ctx context.Context, id chain.Account) (api.Token, error) {
	return get[api.Token](ctx, c, nil, "tokens", id.String())
}

// Proposal returns a proposal with its text, actions and timeline.
func (c *Client) Proposal(ctx context.Context, ref governance.Ref) (api.ProposalDetail, error) {
	return get[api.ProposalDetail](ctx, c, nil, "governors", ref.Governor.String(), "proposals", ref.ID.String())
}

// ProposalPages returns a DAO's proposals, newest first, page by page.
func (c *Client) ProposalPages(ctx context.Context, dao string) iter.Seq2[api.List[api.Proposal], error] {
	return pages[api.Proposal](ctx, c, nil, "daos", dao, "proposals")
}

// VotePages returns a proposal's votes, newest first, page by page.
func (c *Client) VotePages(ctx context.Context, ref governance.Ref) iter.Seq2[api.List[api.Vote], error] {
	return pages[api.Vote](ctx, c, nil, "governors", ref.Governor.String(), "proposals", ref.ID.String(), "votes")
}

// DelegatePages returns a token's delegates by power, page by page, all as of
// the block of the first page; all includes those without power.
func (c *Client) DelegatePages(ctx context.Context, token chain.Account, all bool) iter.Seq2[api.List[api.Delegate], error] {
	return pages[api.Delegate](ctx, c, url.Values{"all": {strconv.FormatBool(all)}}, "tokens", token.String(), "delegates")
}

// HolderPages returns a token's holders by balance, page by page, all as of the
// block of the first page.
func (c *Client) HolderPages(ctx context.Context, token chain.Account) iter.Seq2[api.List[api.Holder], error] {
	return pages[api.Holder](ctx, c, nil, "tokens", token.String(), "holders")
}

// pages follows a list to its end. It stops after the first error.
func pages[T any](ctx context.Context, c *Client, query url.Values, path ...string) iter.Seq2[api.List[T], error] {
	return func(yield func(api.List[T], error) bool) {
		values := url.Values{"limit": {strconv.Itoa(pageSize)}}
		for name, value := range query {
			values[name] = value
		}
		for {
			page, err := get[api.List[T]](ctx, c, values, path...)
			if !yield(page, err) || err != nil || page.Next == nil {
				return
			}
			values.Set("cursor", *page.Next)
		}
	}
}

// get reads one answer.
func get[T any](ctx context.Context, c *Client, query url.Values, path ...string) (T, error) {
	var out T
	target := c.base.JoinPath(append([]string{api.Prefix}, path...)...)
	target.RawQuery = query.Encode()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target.String(), nil)
	if err != nil {
		return out, fmt.Errorf("get %s: %w", target.Path, err)
	}
	request.Header.Set("Accept", "application/json")
	response, err := c.http.Do(request)
	if err != nil {
		return out, fmt.Errorf("get %s: %w", target.Path, err)
	}
	defer func() { _ = response.Body.Close() }() // only read
	body, err := io.ReadAll(io.LimitReader(response.Body, maxBody+1))
	switch {
	case err != nil:
		return out, fmt.Errorf("get %s: %w", target.Path, err)
	case len(body) > maxBody:
		return out, fmt.Errorf("get %s: the answer is larger than %d bytes", target.Path, maxBody)
	case response.StatusCode != http.StatusOK:
		return out, fmt.Errorf("get %s: %w", target.Path, problem(response, body))
	}
	if err := json.Unmarshal(body, &out); err != nil {
		return out, fmt.Errorf("get %s: not an answer of Tribune's API: %w", target.Path, err)
	}
	return out, nil
}

// problem reads a problem document, which is an *[api.Problem]; anything else is
// told by its status alone.
func problem(response *http.Response, body []byte) error {
	var p api.Problem
	if err := json.Unmarshal(body, &p); err != nil || p.Status == 0 {
		return errors.New(response.Status)
	}
	return &p
}
