package governance

import (
	"encoding/json"
	"strings"
)

// Readable is a description as people read it. Some tools write a JSON object
// with a title and a description (DAOhaus, Decent); it becomes Markdown. Anything
// else is returned as it is.
func Readable(description string) string {
	if !strings.HasPrefix(strings.TrimSpace(description), "{") {
		return description
	}
	var object struct {
		Title       string `json:"title"`
		Description string `json:"description"`
		Link        string `json:"documentationUrl"`
	}
	if json.Unmarshal([]byte(description), &object) != nil || object.Title == "" {
		return description
	}
	parts := []string{"# " + strings.Join(strings.Fields(object.Title), " ")}
	for _, part := range []string{object.Description, object.Link} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "\n\n")
}
