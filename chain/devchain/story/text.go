package story

import (
	"embed"
	"fmt"
	"strings"
	"text/template"
)

// texts are the proposals' texts, one file per subject. A file
// begins with lines "name: value" for what delegates say about the proposal,
// then an empty line, then the Markdown. All of it is a text/template.
//
//go:embed text
var texts embed.FS

// write makes the draft of a script.
func write(s *script, d desk) (*draft, error) {
	steps := make([]step, len(s.deeds))
	for i, deed := range s.deeds {
		steps[i] = deed(d)
	}
	text, err := render(s, d, steps)
	if err != nil {
		return nil, fmt.Errorf("write proposal %s of %s: %w", s.key, d.house.key, err)
	}
	out := &draft{script: s, house: d.house}
	if err := out.readHeader(text); err != nil {
		return nil, fmt.Errorf("write proposal %s of %s: %w", s.key, d.house.key, err)
	}
	out.finish(steps, d.codec)
	return out, nil
}

// readHeader splits a rendered text.
func (d *draft) readHeader(text string) error {
	header, body, found := strings.Cut(text, "\n\n")
	if !found {
		return fmt.Errorf("text %s: no empty line after the header", d.textName())
	}
	d.description = strings.TrimSpace(body) + "\n"
	for line := range strings.Lines(header) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch name {
		case "subject":
			d.subject = value
		case "ask":
			d.ask = value
		case "for":
			d.merits = append(d.merits, value)
		case "against":
			d.worries = append(d.worries, value)
		default:
			return fmt.Errorf("text %s: header line %q", d.textName(), line)
		}
	}
	title, isTitle := strings.CutPrefix(d.description, "# ")
	d.title, _, _ = strings.Cut(title, "\n")
	if !isTitle || d.subject == "" || d.ask == "" || len(d.merits) == 0 || len(d.worries) == 0 {
		return fmt.Errorf("text %s: title, subject, ask, for or against is missing", d.textName())
	}
	return nil
}

// render executes a text.
func render(s *script, d desk, steps []step) (string, error) {
	name := "text/" + s.textName() + ".md"
	content, err := texts.ReadFile(name)
	if err != nil {
		return "", err
	}
	parsed, err := template.New(name).Option("missingkey=error").Funcs(template.FuncMap{
		"spec":     func() string { return specification(steps) },
		"budget":   func() string { return budgetTable(s.rows) },
		"contract": d.contract,
		"forum":    func() string { return "https://forum.example/t/" + d.house.key + "-" + s.key },
		"symbol":   func() string { return d.house.symbol },
	}).Parse(string(content))
	if err != nil {
		return "", err
	}
	var out strings.Builder
	if err := parsed.Execute(&out, s.words); err != nil {
		return "", err
	}
	return out.String(), nil
}

// contract is the address of a part of the house.
func (d desk) contract(name string) (string, error) {
	switch name {
	case "treasury", "timelock":
		return d.house.timelock.Hex(), nil
	case "governor":
		return d.house.governor.Hex(), nil
	case "token":
		return d.house.token.Hex(), nil
	case "registry":
		return d.house.registry.Hex(), nil
	case "registry code":
		return d.house.registryV2Code.Hex(), nil
	case "stable":
		return d.house.stable.Hex(), nil
	case "chain":
		return d.house.chainID.String(), nil
	}
	return "", fmt.Errorf("no contract %q", name)
}

// specification lists the calls that the proposal makes.
func specification(steps []step) string {
	var out strings.Builder
	for i, s := range steps {
		fmt.Fprintf(&out, "%d. `%s`  \n   %s.\n", i+1, s.call, strings.ToUpper(s.words[:1])+s.words[1:])
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// budgetTable writes rows with their sum.
func budgetTable(rows []row) string {
	var out strings.Builder
	out.WriteString("| Item | " + stableSymbol + " |\n|---|---:|\n")
	for _, r := range rows {
		fmt.Fprintf(&out, "| %s | %s |\n", r.item, grouped(r.amount))
	}
	fmt.Fprintf(&out, "| **Total** | **%s** |", grouped(total(rows)))
	return out.String()
}
