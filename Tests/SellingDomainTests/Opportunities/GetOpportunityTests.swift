import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

struct GetOpportunityTests {
    @Test("answers everything that was sent, as it was sent")
    func echo() async throws {
        let desk = try await Desk.open()
        let sent = try desk.creation([
            "partnerOpportunityIdentifier": "LW-1",
            "customer.account.duns": "123456789",
            "project.apnPrograms": ["Windows"],
            "project.additionalComments": "Decided in spring",
            "marketing": ["Source": "Marketing Activity", "AwsFundingUsed": "Yes", "Channels": ["Email"]],
            "softwareRevenue": [
                "DeliveryModel": "Contract", "Value": ["Amount": "5000", "CurrencyCode": "USD"],
                "EffectiveDate": "2030-10-01", "ExpirationDate": "2031-09-30",
            ],
        ])
        let id = try await desk.provider.createOpportunity(sent, desk.call("CreateOpportunity")).id
        let record = try await desk.record(id)
        #expect(record.id == id)
        #expect(record.catalog == Catalog.sandbox)
        #expect(record.partnerOpportunityIdentifier == "LW-1")
        #expect(record.primaryNeedsFromAws == sent.primaryNeedsFromAws)
        #expect(record.customer == sent.customer)
        #expect(record.project == sent.project)
        #expect(record.marketing == sent.marketing)
        #expect(record.softwareRevenue == sent.softwareRevenue)
        #expect(record.lifeCycle?.nextSteps == sent.lifeCycle?.nextSteps)
        #expect(record.lifeCycle?.targetCloseDate == sent.lifeCycle?.targetCloseDate)
    }

    @Test(
        "answers not-found for what is no id of the caller's",
        arguments: ["O10000002", "O1", "O9223372036854775808", "O9999999999999999999", "O010000001", "O", "X10000001"]
    )
    func unknown(_ id: String) async throws {
        let desk = try await Desk.open()
        _ = try await desk.create()
        #expect(await outcome { _ = try await desk.record(id) } == "ResourceNotFoundException")
    }

    @Test("answers not-found to another partner and in the other catalog")
    func isolation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        for stranger in [desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)] {
            #expect(await outcome { _ = try await stranger.record(id) } == "ResourceNotFoundException")
        }
        #expect(await outcome { _ = try await desk.record(id) } == "ok")
    }

    @Test("refuses an account that is no partner")
    func stranger() async throws {
        let desk = try await Desk.open().of("999999999999")
        #expect(await outcome { _ = try await desk.record("O10000001") } == "AccessDeniedException")
    }

    @Test("with the switch on, two texts come back escaped")
    func escaping() async throws {
        let plain = try await Desk.open()
        let problem = "Wards & clinics: who sees <what>, and \"when\"?"
        let id = try await plain.create([
            "project.customerBusinessProblem": .text(problem),
            "project.customerUseCase": "Business Applications: Mainframe Modernization", "project.title": "A & B: C",
        ]).id
        #expect(try await plain.record(id).project?.customerBusinessProblem == problem)
        let project = try await plain.switched { $0.escapesHTML = true }.record(id).project
        #expect(
            project?.customerBusinessProblem
                == "Wards &amp; clinics&amp;colon; who sees &lt;what&gt;, and &quot;when&quot;?"
        )
        #expect(project?.customerUseCase == "Business Applications&amp;colon; Mainframe Modernization")
        #expect(project?.title == "A & B: C")
    }
}
