import CosellShell
package import CosellWire
import SellingAPI

/// What a run is about to do: rows, calls, and how long AWS's quotas make it.
package struct BulkPlan: Sendable {
    package let kind: BulkKind
    package let vocabulary: BulkVocabulary
    /// Rows of the file, those that are broken too.
    package private(set) var rows = 0
    /// Rows that will be sent.
    package private(set) var sent = 0
    /// Rows that earlier runs have settled.
    package private(set) var settled = 0
    package private(set) var broken = 0
    /// The first of them, for people.
    package private(set) var faults: [BulkFault] = []
    package private(set) var faultCount = 0
    package private(set) var passedOver: [(name: String, why: String)] = []
    private var relations = 0
    private var isMade = 0

    /// So many faults are kept; a file with more is mended by looking at these.
    private static let faultLimit = 200

    /// Goes through all rows once.
    ///
    /// - Throws: ``Complaint`` for a file that cannot be read to its end.
    package init(_ rows: BulkRows, _ history: BulkHistory) throws {
        var rows = rows
        (kind, vocabulary) = (rows.kind, rows.vocabulary)
        while let reading = try rows.next() {
            self.rows += 1
            switch reading {
            case .broken(_, _, _, let faults):
                broken += 1
                faultCount += faults.count
                self.faults += faults.prefix(Self.faultLimit - self.faults.count)
            case .draft(let draft):
                let known = history[draft.digest]
                if known?.status.isSettled ?? false {
                    settled += 1
                    continue
                }
                sent += 1
                if known?.identifier != nil, kind == .create { isMade += 1 }
                relations += draft.relations.count
            }
        }
        passedOver = rows.passedOver
    }

    /// The calls by operation, at most: a row that says nothing new needs fewer.
    package var calls: [(operation: OperationDescriptor, count: Int)] {
        let own = kind.operations.map { (operation: $0, count: sent - isMade) }
        return (own + [(operation: Selling.AssociateOpportunity.descriptor, count: relations)]).filter { $0.count > 0 }
    }

    /// The time that the slowest of them needs within AWS's quotas; those of a day count where there are more calls.
    package var seconds: Int {
        calls.map { call in
            guard let quota = call.operation.quota else { return 0 }
            let days = quota.perDay.map { (call.count - 1) / $0 } ?? 0
            return max(Int((Double(call.count) / quota.perSecond).rounded(.up)), days * 86_400)
        }.max() ?? 0
    }
}
