import SellingAPI
import Testing

@testable import SellingDomain

struct TeamTests {
    private static let lead = member("lead", Team.owner)

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var sent: [Selling.Contact] = []
        var team: [Selling.Contact]
    }

    static let created = [
        Row(testDescription: "nobody", team: [lead]),
        Row(
            testDescription: "a manager",
            sent: [member("m", Team.accountManager)],
            team: [lead, member("m", Team.accountManager)]
        ),
        Row(testDescription: "an owner", sent: [member("o", Team.owner)], team: [member("o", Team.owner)]),
        Row(
            testDescription: "both",
            sent: [member("m", Team.accountManager), member("o", Team.owner)],
            team: [member("m", Team.accountManager), member("o", Team.owner)]
        ),
    ]

    @Test("a new opportunity has an owner", arguments: created)
    func creation(_ row: Row) {
        #expect(Team.created(row.sent, owner: Self.lead) == row.team)
    }

    static let assigned = [
        Row(testDescription: "an owner", sent: [lead], team: [member("new", Team.owner)]),
        Row(
            testDescription: "an owner beside a manager",
            sent: [lead, member("m", Team.accountManager)],
            team: [member("new", Team.owner), member("m", Team.accountManager)]
        ),
        Row(
            testDescription: "an owner where there was none",
            sent: [member("m", Team.accountManager)],
            team: [member("new", Team.owner), member("m", Team.accountManager)]
        ),
    ]

    @Test("an owner comes first, and in place of the old one", arguments: assigned)
    func assignment(_ row: Row) {
        #expect(Team.assigned(Self.member("new", Team.owner), to: row.sent) == row.team)
    }

    private static func member(_ name: String, _ title: String) -> Selling.Contact {
        Selling.Contact(email: "\(name)@litware.example.com", firstName: name, lastName: "X", businessTitle: title)
    }
}
