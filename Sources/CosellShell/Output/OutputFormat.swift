/// How an answer is written.
package enum OutputFormat: String, CaseIterable, Sendable {
    case json, yaml, table, text
    /// A row a line, as compact JSON.
    case jsonl

    /// - Parameter word: also the AWS CLI's `yaml-stream`, whose values YAML shows as one.
    package init?(word: String) {
        guard let format = OutputFormat(rawValue: word == "yaml-stream" ? "yaml" : word) else { return nil }
        self = format
    }
}
