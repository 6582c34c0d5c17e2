import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.4: which solution would help, and the two scores.
struct ProspectingInsightsTests {
    private func insights(_ lead: Selling.LeadContext, hasActiveSolution: Bool = true) -> Selling.ProspectingInsights {
        Prospect(lead: lead, hasActiveSolution: hasActiveSolution).insights
    }

    @Test(
        "every keyword names its category, in capitals and inside of a word too",
        arguments: [
            ("Security", "security, compliance, identity, threat, audit"),
            ("AI and Machine Learning", "machine learning, generative, genai, artificial intelligence, llm"),
            ("Migration and Modernization", "migrat, moderni, vmware, mainframe, legacy"),
            ("Business Applications", "crm, erp, sap, contact center, salesforce"),
            ("DevOps", "devops, ci/cd, kubernetes, container, monitor"),
            ("Storage and Backup", "backup, storage, archive, disaster"),
            ("Internet of Things", "iot, sensor, device, edge"),
            ("Data and Analytics", "data, analytics, reporting, warehouse"),
        ]
    )
    func keywords(category: String, keywords: String) {
        for keyword in keywords.split(separator: ", ") {
            for text in ["\(keyword)", "A \(keyword.uppercased())s b", "é\(keyword)\u{301}"] {
                let byUseCase = SampleLead.lead(interactions: [SampleLead.interaction(useCase: text)])
                let byProblem = SampleLead.lead(interactions: [SampleLead.interaction(problem: text)])
                #expect(insights(byUseCase).solutionCategory == category, "\(text)")
                #expect(insights(byProblem).solutionCategory == category, "\(text)")
            }
        }
    }

    @Test("the first row of the table counts, not the first word of the text")
    func order() {
        let lead = SampleLead.lead(
            interactions: [
                SampleLead.interaction(useCase: "Data warehouse", problem: "Sensors"),
                SampleLead.interaction(useCase: "Backup", problem: "An audit is due"),
            ]
        )
        #expect(insights(lead).solutionCategory == "Security")
    }

    @Test("texts are joined by a space, so a keyword may stand across two of them")
    func joined() {
        let lead = SampleLead.lead(
            interactions: [SampleLead.interaction(problem: "Contact"), SampleLead.interaction(useCase: "Center")]
        )
        #expect(insights(lead).solutionCategory == "Business Applications")
    }

    @Test("three sub-categories each, drawn with byte 7", arguments: SolutionCategory.all)
    func subCategories(_ category: SolutionCategory) {
        #expect(category.subCategories.count == 3)
        let drawn = (1...60).map { number in
            let name = "Stranger \(number)"
            let lead = SampleLead.lead(name, interactions: [SampleLead.interaction(useCase: category.keywords[0])])
            let byte = ProspectSeed(key: "stranger \(number)|").bytes[7]
            let found = insights(lead)
            #expect(found.solutionSubCategory == category.subCategories[Int(byte) % 3])
            return found.solutionSubCategory
        }
        #expect(Set(drawn).count == 3)
    }

    @Test("without a keyword the category is drawn with byte 6, each by somebody")
    func drawnCategories() {
        let drawn = (1...200).map { number in
            let found = insights(
                SampleLead.lead("Stranger \(number)", interactions: [SampleLead.interaction(useCase: "")])
            )
            let byte = ProspectSeed(key: "stranger \(number)|").bytes[6]
            #expect(found.solutionCategory == SolutionCategory.all[Int(byte) % 8].name)
            return found.solutionCategory
        }
        #expect(Set(drawn).count == SolutionCategory.all.count)
    }

    @Test("engagement on Marketplace: maturity, a second interaction, byte 5", arguments: 1...40, [1, 2, 3])
    func engagement(number: Int, interactions: Int) {
        let words = ["Low", "Medium", "Medium", "High", "High"]
        for (points, maturity) in ["Evaluating", "Single Account", "Multi-Account"].enumerated() {
            let found = insights(
                SampleLead.lead(
                    "Stranger \(number)",
                    maturity: maturity,
                    interactions: Array(repeating: SampleLead.interaction(), count: interactions)
                )
            )
            let bit = Int(ProspectSeed(key: "stranger \(number)|").bytes[5]) % 2
            #expect(found.marketplaceEngagementScore == words[points + (interactions > 1 ? 1 : 0) + bit])
        }
    }

    @Test("solution: an active one, a keyword, byte 8", arguments: 1...40, [true, false])
    func solution(number: Int, hasActiveSolution: Bool) {
        let words = ["Low", "Low", "Medium", "High"]
        for (points, useCase) in ["Nothing", "Backup"].enumerated() {
            let lead = SampleLead.lead("Stranger \(number)", interactions: [SampleLead.interaction(useCase: useCase)])
            let found = insights(lead, hasActiveSolution: hasActiveSolution)
            let bit = Int(ProspectSeed(key: "stranger \(number)|").bytes[8]) % 2
            #expect(found.solutionScore == words[points + (hasActiveSolution ? 1 : 0) + bit])
        }
    }
}
