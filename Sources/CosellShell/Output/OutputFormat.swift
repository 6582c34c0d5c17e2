/// How an answer is written.
package enum OutputFormat: String, CaseIterable, Sendable {
    case json, yaml, table, text
}
