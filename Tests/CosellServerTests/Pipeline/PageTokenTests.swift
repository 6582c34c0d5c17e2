import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// A page token belongs to a list of an account, whoever of the account reads on; who may read is asked at each page.
struct PageTokenTests {
    private static let readers: [(Caller, String)] = [
        (.dana, "ok"), (.riley, "ok"), (.sam, "ValidationException"),
        (Caller("AKIATESTNOBODY000001", .user("nobody")), "AccessDeniedException"),
    ]

    @Test("the token of one user, used by another", arguments: readers)
    func otherUser(_ reader: Caller, _ ending: String) async throws {
        let gateway = try await Gateway.open(callers: [.dana, .riley, .sam, reader])
        for _ in 1...3 { _ = try await gateway.desk.create() }
        var request = Selling.ListOpportunitiesRequest(catalog: gateway.desk.catalog, maxResults: 2)
        let first = try await gateway.answer(SentCall(request, of: "ListOpportunities"))
        guard case .string(let token)? = try first.document["NextToken"] else {
            Issue.record("no second page")
            return
        }
        request.nextToken = token
        #expect(try await gateway.ending(SentCall(request, of: "ListOpportunities", by: reader)) == ending)
    }
}
