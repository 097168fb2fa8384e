// Package client reads the API of a Tribune instance, with the types the API
// answers with. Lists are read page by page, as iterators.
package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
	"github.com/tribune-gov/tribune/web/api"
)

// maxAnswer bounds what is read of one answer, in bytes.
const maxAnswer = 32 << 20

// Client reads one instance. It is safe for concurrent use.
type Client struct {
	base *url.URL
	http *http.Client
}

// New returns a client of the instance at base, an http or https URL such as
// "https://tribune.example.org". A nil httpClient is one that gives up after a
// minute.
func New(base string, httpClient *http.Client) (*Client, error) {
	parsed, err := url.Parse(base)
	if err != nil {
		return nil, fmt.Errorf("address of the instance: %w", err)
	}
	if (parsed.Scheme != "http" && parsed.Scheme != "https") || parsed.Host == "" || parsed.RawQuery != "" || parsed.Fragment != "" {
		return nil, fmt.Errorf("address of the instance %.100q: want http:// or https:// and a host", base)
	}
	if httpClient == nil {
		httpClient = &http.Client{Timeout: time.Minute}
	}
	return &Client{base: parsed, http: httpClient}, nil
}

// Chains lists the chains of the instance.
func (c *Client) Chains(ctx context.Context) (api.List[api.Chain], error) {
	return read[api.List[api.Chain]](ctx, c, nil, "chains")
}

// DAOs lists the DAOs of the instance.
func (c *Client) DAOs(ctx context.Context) (api.List[api.DAO], error) {
	return read[api.List[api.DAO]](ctx, c, nil, "daos")
}

// DAO reads one DAO.
func (c *Client) DAO(ctx context.Context, slug string) (api.DAO, error) {
	return read[api.DAO](ctx, c, nil, "daos", slug)
}

// Governor reads one governor.
func (c *Client) Governor(ctx context.Context, id chain.Account) (api.Governor, error) {
	return read[api.Governor](ctx, c, nil, "governors", id.String())
}

// Power reads who decides in a DAO, now or, if a block is given, as of that.
func (c *Client) Power(ctx context.Context, slug string, block *uint64) (api.List[api.GovernorPower], error) {
	q := query{}
	if block != nil {
		q = q.text("block", strconv.FormatUint(*block, 10))
	}
	return read[api.List[api.GovernorPower]](ctx, c, q, "daos", slug, "power")
}

// PowerHistory reads who decided in a DAO at the end of each day from one to
// another, at most 366 of them. Without the last it is up to the newest that is
// final; without the first it is 90 days.
func (c *Client) PowerHistory(ctx context.Context, slug string, from, to *measure.Day) (api.PowerHistory, error) {
	q := query{}
	for name, day := range map[string]*measure.Day{"from": from, "to": to} {
		if day != nil {
			q = q.text(name, day.String())
		}
	}
	return read[api.PowerHistory](ctx, c, q, "daos", slug, "power", "history")
}

// Proposal reads one proposal.
func (c *Client) Proposal(ctx context.Context, ref governance.Ref) (api.ProposalDetail, error) {
	return read[api.ProposalDetail](ctx, c, nil, "governors", ref.Governor.String(), "proposals", ref.ID.String())
}

// Token reads one token.
func (c *Client) Token(ctx context.Context, id chain.Account) (api.Token, error) {
	return read[api.Token](ctx, c, nil, "tokens", id.String())
}

// Delegate reads one delegate of a token.
func (c *Client) Delegate(ctx context.Context, token chain.Account, address common.Address) (api.DelegateDetail, error) {
	return read[api.DelegateDetail](ctx, c, nil, "tokens", token.String(), "delegates", address.Hex())
}

// Account reads what an account has over all tokens.
func (c *Client) Account(ctx context.Context, address common.Address) (api.Account, error) {
	return read[api.Account](ctx, c, nil, "accounts", address.Hex())
}

// read gets one answer. An error of the API is an [*api.Problem].
func read[T any](ctx context.Context, c *Client, q query, path ...string) (T, error) {
	var out T
	address := c.address(q, path)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return out, fmt.Errorf("read %s: %w", address, err)
	}
	request.Header.Set("Accept", "application/json")
	response, err := c.http.Do(request)
	if err != nil {
		return out, fmt.Errorf("read API: %w", err) // it names the address
	}
	defer func() { _ = response.Body.Close() }() // read to the end or given up
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	switch {
	case err != nil:
		return out, fmt.Errorf("read %s: %w", address, err)
	case len(body) > maxAnswer:
		return out, fmt.Errorf("read %s: answer is larger than %d bytes", address, maxAnswer)
	case response.StatusCode != http.StatusOK:
		return out, fmt.Errorf("read %s: %w", address, problem(response, body))
	case mediaType(response) != "application/json":
		return out, fmt.Errorf("read %s: answer is %.60q rather than JSON; is this a Tribune instance?", address, mediaType(response))
	}
	if err := json.Unmarshal(body, &out); err != nil {
		return out, fmt.Errorf("read %s: %w", address, err)
	}
	return out, nil
}

// address joins the parts of a path, escaped.
func (c *Client) address(q query, path []string) string {
	parts := make([]string, len(path))
	for i, part := range path {
		parts[i] = url.PathEscape(part)
	}
	out := strings.TrimSuffix(c.base.String(), "/") + api.Prefix + "/" + strings.Join(parts, "/")
	if len(q) > 0 {
		out += "?" + url.Values(q).Encode()
	}
	return out
}

// problem is the error of an answer that is none.
func problem(response *http.Response, body []byte) error {
	var out api.Problem
	if mediaType(response) == "application/problem+json" && json.Unmarshal(body, &out) == nil && out.Status == response.StatusCode {
		return &out
	}
	return errors.New("status " + response.Status)
}

func mediaType(response *http.Response) string {
	out, _, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if err != nil {
		return ""
	}
	return out
}
