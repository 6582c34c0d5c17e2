import CosellDomain
import CosellWire
import SellingAPI

/// An opportunity that is ready for the store but for its number, which only the writer knows.
///
/// It is made in the caller's time: the writer puts the identifier and the ARN where the document is cut.
struct NewOpportunity: Sendable {
    private let unnumbered: Opportunity
    private let row: OpportunityRow
    /// The document up to its identifier, from there to its ARN, and the rest.
    private let pieces: [ArraySlice<UInt8>]

    init(_ opportunity: Opportunity) {
        var unnumbered = opportunity
        (unnumbered.record.id, unnumbered.record.arn) = ("", "")
        self.unnumbered = unnumbered
        row = OpportunityRow(unnumbered)
        pieces = Self.cut(row.document[...], behind: [#""Id":""#, #""Arn":""#])
    }

    func numbered(_ id: String, _ call: Call) -> (opportunity: Opportunity, row: OpportunityRow) {
        var opportunity = unnumbered
        let arn = ResourceName.opportunity(id, account: call.account, catalog: call.catalog).text
        (opportunity.record.id, opportunity.record.arn) = (id, arn)
        var row = row
        row.number = OpportunityNumber.number(of: id) ?? 0
        row.document = Array([pieces[0], ArraySlice(id.utf8), pieces[1], ArraySlice(arn.utf8), pieces[2]].joined())
        return (opportunity, row)
    }

    /// No text within the document is taken for one of these: it has a backslash before its quotes.
    private static func cut(_ document: ArraySlice<UInt8>, behind members: [String]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var rest = document
        for member in members {
            guard let end = rest.end(ofFirst: Array(member.utf8)) else {
                preconditionFailure("an opportunity has an identifier and an ARN, in this order")
            }
            pieces.append(rest[..<end])
            rest = rest[end...]
        }
        return pieces + [rest]
    }
}

extension ArraySlice<UInt8> {
    /// Where the first occurrence of some bytes ends.
    fileprivate func end(ofFirst pattern: [UInt8]) -> Int? {
        guard count >= pattern.count else { return nil }
        return withUnsafeBytes { bytes in
            pattern.withUnsafeBytes { wanted in
                (0...bytes.count - wanted.count).first { start in
                    bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
                }
            }
        }.map { startIndex + $0 + pattern.count }
    }
}
