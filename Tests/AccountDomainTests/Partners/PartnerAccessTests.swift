import AccountAPI
import AccountDomain
import CosellDomain
import Testing

/// Account 2.1, 2.10: a partner is its account's alone.
struct PartnerAccessTests {
    /// The operations on a partner, by an identifier of it.
    enum Deed: String, CaseIterable, Sendable {
        case get, lead, putLead, update, task, cancelTask, visibility, show, associate, disassociate, details

        func act(_ desk: AccountDesk, _ id: String) async throws {
            switch self {
            case .get: _ = try await desk.partner(id)
            case .lead: _ = try await desk.lead(id)
            case .putLead: try await desk.putLead(AccountDesk.contact(), id)
            case .update: try await desk.update(of: id)
            case .task: _ = try await desk.task(id)
            case .cancelTask: try await desk.cancelTask("pprofiletask-0000000000000", of: id)
            case .visibility: _ = try await desk.visibility(id)
            case .show: try await desk.show(.public, id)
            case .associate: try await desk.associate("kim@northwind.example", of: id)
            case .disassociate: try await desk.disassociate("northwind.example", of: id)
            case .details: _ = try await desk.qualifications(id)
            }
        }
    }

    @Test("another account's partner answers exactly like one that does not exist", arguments: Deed.allCases)
    func strangers(_ deed: Deed) async throws {
        let desk = try await AccountDesk.open()
        let id = try await desk.register().id
        let stranger = desk.of(AccountDesk.plain)
        let arn = try await desk.partner().arn
        for name in [id, "partner-0000000000000", arn] {
            #expect(await outcome { try await deed.act(stranger, name) } == "NotFound PARTNER_NOT_FOUND", "\(name)")
        }
    }

    @Test("the identifier is the id, or the ARN with the account and the catalog of the call")
    func identifiers() async throws {
        let desk = try await AccountDesk.open()
        let partner = try await desk.register()
        let rows = [
            (partner.id, "ok"), (partner.arn, "ok"),
            (partner.arn.replacing("Sandbox", with: "AWS"), "NotFound PARTNER_NOT_FOUND"),
            (partner.arn.replacing("111122223333", with: "444455556666"), "NotFound PARTNER_NOT_FOUND"),
            (partner.id.uppercased(), "NotFound PARTNER_NOT_FOUND"),
        ]
        for (name, answer) in rows {
            #expect(await outcome { _ = try await desk.partner(name) } == answer, "\(name)")
        }
    }

    @Test("one's own partner is found by its list: one or none")
    func list() async throws {
        let desk = try await AccountDesk.open()
        let input = Account.ListPartnersRequest(catalog: desk.catalog)
        func list(_ desk: AccountDesk) async throws -> Account.ListPartnersResponse {
            try await desk.provider.listPartners(input, desk.call("ListPartners"))
        }
        #expect(try await list(desk) == .init(partnerSummaryList: []))
        let partner = try await desk.register()
        let found = try await list(desk)
        #expect(found.partnerSummaryList.map(\.id) == [partner.id])
        #expect(found.partnerSummaryList.map(\.arn) == [partner.arn])
        #expect(found.nextToken == nil)
        #expect(try await list(desk.of(AccountDesk.second)).partnerSummaryList == [])
        let foreign = Account.ListPartnersRequest(catalog: desk.catalog, nextToken: "AAMA-nothing")
        let answer = await outcome { _ = try await desk.provider.listPartners(foreign, desk.call("ListPartners")) }
        #expect(answer == "INVALID_VALUE nextToken")
    }

    @Test("what GetPartner shows is the registration without the alliance lead")
    func get() async throws {
        let desk = try await AccountDesk.open()
        let made = try await desk.register()
        let read = try await desk.partner()
        #expect((read.id, read.arn, read.createdAt) == (made.id, made.arn, made.createdAt))
        #expect(read.profile == made.profile)
        #expect(read.awsTrainingCertificationEmailDomains == [])
    }
}
