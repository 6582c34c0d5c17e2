import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

struct AssignOpportunityTests {
    @Test("a new owner takes the place of the old one")
    func owner() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        try await desk.assign(id, to: "ida@litware.example.com")
        #expect(
            try await desk.record(id).opportunityTeam == [
                Selling.Contact(
                    email: "ida@litware.example.com",
                    firstName: "Ida",
                    lastName: "Orr",
                    businessTitle: "OpportunityOwner"
                )
            ]
        )
    }

    @Test("an account manager is added once, then replaced")
    func accountManager() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        let emails = { try await desk.record(id).opportunityTeam?.map(\.email) }
        try await desk.assign(id, to: "ida@litware.example.com", as: "PartnerAccountManager")
        #expect(try await emails() == [Sample.owner.email, "ida@litware.example.com"])
        try await desk.assign(id, to: "kim@litware.example.com", as: "PartnerAccountManager")
        #expect(try await emails() == [Sample.owner.email, "kim@litware.example.com"])
    }

    @Test("no other title can be given")
    func titles() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        for title in ["Owner", "opportunityowner", ""] {
            #expect(
                await outcome { try await desk.assign(id, to: "a@b.co", as: title) }
                    == "INVALID_VALUE assignee.businessTitle"
            )
        }
    }

    @Test("every review status but Rejected lets it happen", arguments: Selling.ReviewStatus.allCases)
    func statuses(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        #expect(
            await outcome { try await desk.assign(id, to: "ida@litware.example.com") }
                == (status == .rejected ? "ACTION_NOT_PERMITTED lifeCycle.reviewStatus" : "ok")
        )
        #expect(try await desk.status(id) == status)
    }

    @Test("with a directory only its users can be named, and their names are taken from it")
    func directory() async throws {
        let kim = Selling.Contact(
            email: "kim@litware.example.com",
            firstName: "Kim",
            lastName: "Abel",
            businessTitle: Team.owner
        )
        let desk = try await Desk.open(partners: [Sample.partner(directory: [kim])])
        let id = try await desk.create().id
        #expect(
            await outcome { try await desk.assign(id, to: "ida@litware.example.com") } == "INVALID_VALUE assignee.email"
        )
        #expect(
            await outcome { try await desk.assign(id, to: "ida@litware.example.com", as: "Clerk") }
                == "INVALID_VALUE assignee.businessTitle, INVALID_VALUE assignee.email"
        )
        try await desk.assign(id, to: "kim@litware.example.com", as: Team.accountManager)
        let manager = try #require(try await desk.record(id).opportunityTeam?.last)
        #expect((manager.firstName, manager.lastName) == ("Kim", "Abel"))
        #expect(manager.businessTitle == Team.accountManager)
    }

    @Test("an empty directory lets nobody in")
    func emptyDirectory() async throws {
        let desk = try await Desk.open(partners: [Sample.partner(directory: [])])
        let id = try await desk.create().id
        #expect(await outcome { try await desk.assign(id, to: "a@b.co") } == "INVALID_VALUE assignee.email")
    }

    @Test("answers not-found to another partner, in the other catalog, and for an unknown id")
    func isolation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        for (stranger, id) in [(desk.of(Sample.otherAccount), id), (desk.of(in: Catalog.aws), id), (desk, "O1")] {
            #expect(await outcome { try await stranger.assign(id, to: "a@b.co") } == "ResourceNotFoundException")
        }
    }
}
