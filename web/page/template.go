package page

import (
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"strings"
)

//go:embed templates
var templateFiles embed.FS

// views is one zero value of every page, so that a page without a template, or
// a template without a page, stops the start.
var views = []view{
	&homePage{}, &searchPage{}, &accountPage{}, &overviewPage{}, &proposalsPage{},
	&proposalPage{}, &delegatesPage{}, &delegatePage{}, &correctionsPage{}, &powerPage{}, &problemPage{},
}

// parseTemplates gives every page its own set: the layout, the partials and the
// page's "main".
func parseTemplates(files *assets) (map[string]*template.Template, error) {
	missing := ""
	base := template.New("base").Option("missingkey=error").Funcs(template.FuncMap{
		"asset": func(name string) string {
			if files.byName[name] == "" {
				missing = name
			}
			return files.url(name)
		},
	})
	base, err := base.ParseFS(templateFiles, "templates/layout.html", "templates/partials.html")
	if err != nil {
		return nil, err
	}
	out := map[string]*template.Template{}
	for _, v := range views {
		set, err := base.Clone()
		if err != nil {
			return nil, fmt.Errorf("page %s: %w", v.template(), err)
		}
		if out[v.template()], err = set.ParseFS(templateFiles, "templates/page/"+v.template()+".html"); err != nil {
			return nil, fmt.Errorf("page %s: %w", v.template(), err)
		}
	}
	if missing != "" {
		return nil, fmt.Errorf("static file %q does not exist", missing)
	}
	found, err := fs.Glob(templateFiles, "templates/page/*.html")
	if err != nil {
		return nil, err
	}
	for _, file := range found {
		if name := strings.TrimSuffix(path.Base(file), ".html"); out[name] == nil {
			return nil, fmt.Errorf("template %s belongs to no page", file)
		}
	}
	return out, nil
}
