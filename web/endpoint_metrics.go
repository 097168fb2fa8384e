package web

import (
	"strconv"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tribune-gov/tribune/web/api"
)

// endpointDescs are the metrics of one JSON-RPC endpoint. Two of the same host are
// told apart by their place in the configuration.
type endpointDescs struct {
	requests, faults, opinions, splits, mended, open, distrusted, maxRange, latency *prometheus.Desc
}

func newEndpointDescs() endpointDescs {
	desc := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc("tribune_rpc_"+name, help, append([]string{"chain", "endpoint", "place"}, labels...), nil)
	}
	return endpointDescs{
		requests:   desc("requests_total", "Requests sent to the endpoint."),
		faults:     desc("faults_total", "What went wrong at the endpoint, by kind; each was retried there or elsewhere.", "kind"),
		opinions:   desc("second_opinions_total", "Answers of the endpoint that another was asked for too, or that a block proved or refuted.", "verdict"),
		splits:     desc("splits_total", "Ranges of blocks shortened because the endpoint refused them."),
		mended:     desc("mended_total", "Answers whose logs were out of order or repeated, and were put right."),
		open:       desc("breaker_open", "1 while the endpoint rests after faults."),
		distrusted: desc("distrusted", "1 while the endpoint is asked last because it was wrong lately."),
		maxRange:   desc("max_range_blocks", "Blocks of logs that the endpoint is asked for at once at present."),
		latency:    desc("latency_seconds", "Moving average of the time that answers of the endpoint take."),
	}
}

func (d endpointDescs) describe(out chan<- *prometheus.Desc) {
	for _, desc := range []*prometheus.Desc{d.requests, d.faults, d.opinions, d.splits, d.mended, d.open, d.distrusted, d.maxRange, d.latency} {
		out <- desc
	}
}

func (d endpointDescs) collect(out chan<- prometheus.Metric, chain string, providers []api.Provider) {
	for i, p := range providers {
		send := func(desc *prometheus.Desc, kind prometheus.ValueType, value float64, labels ...string) {
			out <- prometheus.MustNewConstMetric(desc, kind, value, append([]string{chain, p.Endpoint, strconv.Itoa(i + 1)}, labels...)...)
		}
		send(d.requests, prometheus.CounterValue, float64(p.Requests))
		for kind, n := range p.Faults {
			send(d.faults, prometheus.CounterValue, float64(n), kind)
		}
		send(d.opinions, prometheus.CounterValue, float64(p.Confirmed), "confirmed")
		send(d.opinions, prometheus.CounterValue, float64(p.Wrong), "wrong")
		send(d.splits, prometheus.CounterValue, float64(p.Splits))
		send(d.mended, prometheus.CounterValue, float64(p.Mended))
		send(d.open, prometheus.GaugeValue, flag(p.Breaker != "closed"))
		send(d.distrusted, prometheus.GaugeValue, flag(p.Distrusted))
		send(d.maxRange, prometheus.GaugeValue, float64(p.MaxRange))
		send(d.latency, prometheus.GaugeValue, p.LatencyMS/1000)
	}
}

func flag(set bool) float64 {
	if set {
		return 1
	}
	return 0
}
