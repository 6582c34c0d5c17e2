import SellingRules
import CosellRules
import SellingAPI
import Testing

/// R2.8 to R2.11, additions 4.1.
struct EngagementContextsTests {
    static let project = Selling.CustomerProjectsContext(project: details("2030-09-30"))
    static let lead = Selling.LeadContext(customer: .init(companyName: "Lakeside"), interactions: [])

    private static func details(_ date: String) -> Selling.EngagementCustomerProjectDetails {
        .init(title: "Wards", businessProblem: "", targetCompletionDate: date)
    }

    /// A type, a payload, and what is said against them; `ROOT` stands for the place in the request.
    static let contexts:
        [(
            name: String, type: Selling.EngagementContextType, payload: Selling.EngagementContextPayload,
            broken: [String]
        )] = [
            ("a project", .customerProject, .customerProject(project), []),
            ("half a project (R2.10)", .customerProject, .customerProject(.init()), []),
            ("a lead", .lead, .lead(lead), []),
            ("a lead called project", .customerProject, .lead(lead), ["R2.8 invalidValue ROOTpayload"]),
            ("a project called lead", .lead, .customerProject(project), ["R2.8 invalidValue ROOTpayload"]),
            ("a payload that nobody knows", .lead, .unknown("Document"), ["R2.8 invalidValue ROOTpayload"]),
            (
                "AWS's result", .prospectingResult, .prospectingResult(.init()),
                ["additions 4.1 actionNotPermitted ROOTtype"]
            ),
            (
                "a lead called result", .prospectingResult, .lead(lead),
                ["additions 4.1 actionNotPermitted ROOTtype", "R2.8 invalidValue ROOTpayload"]
            ),
            (
                "a day that is none", .customerProject, .customerProject(.init(project: details("2030-02-30"))),
                ["R2.10 invalidStringFormat ROOTpayload.customerProject.project.targetCompletionDate"]
            ),
        ]

    @Test("a new context, in an engagement and in the list of a new one", arguments: contexts)
    func written(
        _ name: String,
        _ type: Selling.EngagementContextType,
        _ payload: Selling.EngagementContextPayload,
        _ broken: [String]
    ) {
        let expected = { (root: String) in broken.map { $0.replacing("ROOT", with: root) } }
        #expect(EngagementRules.addition(type, payload).map(\.brief) == expected(""))
        let contexts = [Selling.EngagementContextDetails(type: type, payload: payload)]
        #expect(EngagementRules.creation(contexts).map(\.brief) == expected("contexts."))
    }

    @Test("every context of a list is looked at")
    func list() {
        let broken = EngagementRules.creation([
            .init(type: .lead), .init(type: .lead, payload: .lead(Self.lead)), .init(type: .lead),
        ])
        #expect(broken.map(\.brief) == ["R2.8 invalidValue contexts.payload", "R2.8 invalidValue contexts.payload"])
    }

    static let updates:
        [(
            name: String, type: Selling.EngagementContextType, payload: Selling.UpdateEngagementContextPayload,
            stored: Selling.EngagementContextType, broken: [String]
        )] = [
            ("a lead by a lead", .lead, .lead(.init(customer: lead.customer)), .lead, []),
            ("a project by a project", .customerProject, .customerProject(project), .customerProject, []),
            (
                "a project by a lead", .lead, .lead(.init(customer: lead.customer)), .customerProject,
                ["selling 3.3 invalidValue type"]
            ),
            (
                "a result by a lead", .lead, .lead(.init(customer: lead.customer)), .prospectingResult,
                ["selling 3.3 invalidValue type"]
            ),
            (
                "a lead by a project called lead", .lead, .customerProject(project), .lead,
                ["R2.8 invalidValue payload"]
            ),
            (
                "a result by a result", .prospectingResult, .prospectingResult(.init()), .prospectingResult,
                ["additions 4.1 actionNotPermitted type"]
            ),
            (
                "a project by a day that is none", .customerProject,
                .customerProject(.init(project: details("2030-13-01"))), .customerProject,
                ["R2.10 invalidStringFormat payload.customerProject.project.targetCompletionDate"]
            ),
            ("by what nobody knows", .lead, .unknown("Document"), .lead, ["R2.8 invalidValue payload"]),
        ]

    @Test("a context is replaced by one of its type", arguments: updates)
    func update(
        _ name: String,
        _ type: Selling.EngagementContextType,
        _ payload: Selling.UpdateEngagementContextPayload,
        _ stored: Selling.EngagementContextType,
        _ broken: [String]
    ) {
        #expect(EngagementRules.update(type, payload, of: stored).map(\.brief) == broken)
    }

    @Test("the limits of the model's prose")
    func limits() {
        #expect((EngagementRules.contextLimit, EngagementRules.interactionLimit) == (5, 10))
    }
}
