/// How a list is to be read.
package struct PagingOptions: Hashable, Sendable {
    /// Whether further pages are asked for until there is none.
    package var isAutomatic = true
    package var pageSize: Int?
    package var maxItems: Int?
    package var startingToken: ResumeToken?

    package init() {}
}
