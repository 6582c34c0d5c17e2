import CosellSync
import CosellWire

/// What has changed in an org since a cursor: by `SystemModstamp`, which no user can set.
///
/// An opportunity whose account or primary contact changed has changed as well, though its own stamp says nothing of it.
extension SalesforceCRM {
    /// A stamp is taken when a transaction begins, and seen when it ends; none takes longer than that.
    private static let overlapSeconds: Int64 = 600
    /// A query that was forgotten on the way is asked again from where it was.
    private static let restarts = 5

    package func changes(
        of object: CRMObject,
        fields: [String],
        since cursor: CRMCursor?,
        page: (CRMPage) async throws -> Void
    ) async throws {
        let selection = try SalesforceSelection(object, fields, externalIDField: settings.externalIDField(of: object))
        let start = try cursor.map(Self.moment)
        if let start { try await pagesByContact(selection, since: start, page) }

        var walk = Walk(start: start)
        while true {
            do {
                try await queries.pages(walk.query(selection, overlap: Self.overlapSeconds), all: true) {
                    rows,
                    isLast in
                    let records = try rows.map { try selection.record($0) }
                    rows.forEach { walk.see($0) }
                    guard let reached = walk.reached(isLast: isLast) else { return }
                    try await page(CRMPage(records: records, cursor: CRMCursor(text: reached.stored)))
                }
                return
            } catch let failure as CRMFailure {
                guard case .refused("INVALID_QUERY_LOCATOR", _) = failure, walk.restarts < Self.restarts else {
                    throw failure
                }
                walk.restarts += 1
            }
        }
    }

    private static func moment(_ cursor: CRMCursor) throws(CRMFailure) -> Instant {
        guard let moment = Instant(cursor.text) else {
            throw .unreadable("'\(cursor.text)' is no place in Salesforce's changes. Read all of them again.")
        }
        return moment
    }

    /// How far a walk through changes has come.
    private struct Walk {
        let start: Instant?
        var restarts = 0
        /// Of the rows' own stamps, by which they are ordered.
        private var own: Instant?
        /// Of those and their accounts'.
        private var any: Instant?

        init(start: Instant?) { self.start = start }

        func query(_ selection: SalesforceSelection, overlap: Int64) -> String {
            // Rows that follow in order have stamps from there on, or come for the sake of an account since the start.
            let since = restarts > 0 ? own ?? start : start
            let condition = since.map { moment in
                let since = moment.adding(seconds: -overlap).stored
                let own = "SystemModstamp >= \(since)"
                guard selection.followsAccount, let start else { return own }
                return "\(own) OR Account.SystemModstamp >= \(min(start, moment).adding(seconds: -overlap).stored)"
            }
            return selection.query(where: condition, orderedBy: "SystemModstamp, Id")
        }

        mutating func see(_ row: Document) {
            let moments = SalesforceSelection.moments(of: row)
            own = [own, moments.own].compactMap { $0 }.max()
            any = [any, moments.own, moments.related].compactMap { $0 }.max()
        }

        /// Where to resume behind the rows seen; nil when there has never been any.
        func reached(isLast: Bool) -> Instant? { [start, isLast ? any : own].compactMap { $0 }.max() }
    }

    /// Opportunities whose contact changed; a query cannot ask for them beside its other conditions.
    private func pagesByContact(
        _ selection: SalesforceSelection,
        since start: Instant,
        _ page: (CRMPage) async throws -> Void
    ) async throws {
        guard selection.followsContact else { return }
        let since = start.adding(seconds: -Self.overlapSeconds).stored
        let roles = try await queries.rows(
            """
            SELECT OpportunityId FROM OpportunityContactRole \
            WHERE IsPrimary = true AND (SystemModstamp >= \(since) OR Contact.SystemModstamp >= \(since))
            """
        )
        let ids = Set(roles.compactMap { $0.answerText("OpportunityId") }).sorted()
        guard !ids.isEmpty else { return }
        let records = try await records(of: selection.object, ids: ids, fields: selection.fields)
        try await page(CRMPage(records: records, cursor: CRMCursor(text: start.stored)))
    }
}
