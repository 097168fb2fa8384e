package web

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/tribune-gov/tribune/web/api"
)

// metrics are the server's own, in a registry of its own.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.HistogramVec
	inFlight prometheus.Gauge
	logger   *slog.Logger
}

func newMetrics(registry *prometheus.Registry, monitor api.Monitor, logger *slog.Logger) (*metrics, error) {
	m := &metrics{
		registry: registry,
		logger:   logger,
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "tribune_http_request_duration_seconds",
			Help:    "How long requests took, by method, route and status.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"method", "route", "status"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "tribune_http_requests_in_flight",
			Help: "Requests being answered.",
		}),
	}
	for _, collector := range []prometheus.Collector{m.requests, m.inFlight, newChainCollector(monitor)} {
		if err := registry.Register(collector); err != nil {
			return nil, fmt.Errorf("register metrics: %w", err)
		}
	}
	return m, nil
}

// observe counts a request. Only values that the server knows become labels, so
// that clients cannot make series.
func (m *metrics) observe(method, route string, status int, took time.Duration) {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete:
	default:
		method = "other"
	}
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Observe(took.Seconds())
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{
		ErrorLog:      slog.NewLogLogger(m.logger.Handler(), slog.LevelWarn),
		ErrorHandling: promhttp.ContinueOnError,
		// The server compresses by itself.
		DisableCompression: true,
	})
}

// chainCollector reads the state of the chains when metrics are asked for.
type chainCollector struct {
	monitor   api.Monitor
	indexed   *prometheus.Desc
	head      *prometheus.Desc
	lag       *prometheus.Desc
	failing   *prometheus.Desc
	leading   *prometheus.Desc
	endpoints endpointDescs
}

func newChainCollector(monitor api.Monitor) *chainCollector {
	desc := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc("tribune_chain_"+name, help, []string{"chain"}, nil)
	}
	return &chainCollector{
		monitor:   monitor,
		indexed:   desc("indexed_block", "Number of the last stored block."),
		head:      desc("head_block", "Number of the newest block of the provider."),
		lag:       desc("lag_seconds", "Seconds of the chain's time between the last stored block and the head."),
		failing:   desc("failing", "1 while something keeps the chain from being read."),
		endpoints: newEndpointDescs(),
		leading:   desc("indexing", "1 if this process indexes the chain, 0 if it stands by."),
	}
}

// Describe implements [prometheus.Collector].
func (c *chainCollector) Describe(out chan<- *prometheus.Desc) {
	for _, desc := range []*prometheus.Desc{c.indexed, c.head, c.lag, c.failing, c.leading} {
		out <- desc
	}
	c.endpoints.describe(out)
}

// Collect implements [prometheus.Collector]. What is unknown is left out.
func (c *chainCollector) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	chains, err := c.monitor.Chains(ctx)
	if err != nil {
		out <- prometheus.NewInvalidMetric(c.failing, fmt.Errorf("read chains: %w", err))
		return
	}
	for _, status := range chains {
		label := status.ID.String()
		c.endpoints.collect(out, label, status.Providers)
		if !status.Indexed.IsZero() {
			out <- prometheus.MustNewConstMetric(c.indexed, prometheus.GaugeValue, float64(status.Indexed.Number), label)
		}
		if status.Head != nil {
			out <- prometheus.MustNewConstMetric(c.head, prometheus.GaugeValue, float64(*status.Head), label)
		}
		if status.LagSeconds != nil {
			out <- prometheus.MustNewConstMetric(c.lag, prometheus.GaugeValue, float64(*status.LagSeconds), label)
		}
		failing := 0.0
		if status.Error != "" {
			failing = 1
		}
		out <- prometheus.MustNewConstMetric(c.failing, prometheus.GaugeValue, failing, label)
		leading := 1.0
		if status.Standby {
			leading = 0
		}
		out <- prometheus.MustNewConstMetric(c.leading, prometheus.GaugeValue, leading, label)
	}
}
