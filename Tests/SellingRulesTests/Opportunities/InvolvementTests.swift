import SellingRules
import CosellRules
import SellingAPI
import Testing

struct InvolvementTests {
    private static let needs = "primaryNeedsFromAws"
    private static let coSell: [Selling.PrimaryNeedFromAws] = [.coSellDealSupport, .coSellPricingAssistance]

    /// Approved, and AWS only looks at it.
    private static let visible: OpportunityState = {
        var content = Sample.complete
        content.primaryNeedsFromAws = [Sample.literal]
        return Sample.state(.approved, content: content, involvement: .forVisibilityOnly)
    }()

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var edit: Sample.Edit = { _ in }
        var refused: [String] = []
    }

    static let fromVisibility = [
        Row(testDescription: "I3 echo"),
        Row(testDescription: "I3 omitted", edit: { $0.primaryNeedsFromAws = nil }),
        Row(testDescription: "I3 needs", edit: { $0.primaryNeedsFromAws = coSell }),
        Row(
            testDescription: "I3 needs without activities",
            edit: {
                $0.primaryNeedsFromAws = coSell
                $0.project?.salesActivities = nil
            },
            refused: ["I3 requiredFieldMissing project.salesActivities"]
        ),
        Row(
            testDescription: "I3 needs and nothing else",
            edit: {
                $0.primaryNeedsFromAws = coSell
                $0.project?.salesActivities = nil
                $0.lifeCycle?.nextSteps = ""
                $0.customer?.contacts = []
            },
            refused: [
                "I3 requiredFieldMissing project.salesActivities", "I3 requiredFieldMissing lifeCycle.nextSteps",
                "I3 requiredFieldMissing customer.contacts",
            ]
        ),
        Row(
            testDescription: "I3 staying needs nothing",
            edit: {
                $0.project?.salesActivities = nil
                $0.lifeCycle?.nextSteps = nil
                $0.customer?.contacts = nil
            }
        ),
        Row(
            testDescription: "I4 mixture",
            edit: { $0.primaryNeedsFromAws = coSell + [Sample.literal] },
            refused: ["I4 invalidValue primaryNeedsFromAws"]
        ),
    ]

    static let fromCoSell = [
        Row(testDescription: "I4 echo"),
        Row(testDescription: "I4 other needs", edit: { $0.primaryNeedsFromAws = coSell }),
        Row(
            testDescription: "I4 omitted",
            edit: { $0.primaryNeedsFromAws = nil },
            refused: ["I4 actionNotPermitted primaryNeedsFromAws"]
        ),
        Row(
            testDescription: "I4 empty",
            edit: { $0.primaryNeedsFromAws = [] },
            refused: ["I4 actionNotPermitted primaryNeedsFromAws"]
        ),
        Row(
            testDescription: "I4 literal",
            edit: { $0.primaryNeedsFromAws = [Sample.literal] },
            refused: ["I4 actionNotPermitted primaryNeedsFromAws"]
        ),
        Row(
            testDescription: "I4 mixture",
            edit: { $0.primaryNeedsFromAws = coSell + [Sample.literal] },
            refused: ["I4 invalidValue primaryNeedsFromAws"]
        ),
    ]

    @Test("turns visibility into co-sell (I3)", arguments: fromVisibility)
    func visibility(_ row: Row) {
        #expect(Sample.echo(of: Self.visible, row.edit).map(\.brief) == row.refused)
    }

    @Test("does not turn co-sell into visibility (I4)", arguments: fromCoSell)
    func keepingCoSell(_ row: Row) {
        #expect(Sample.echo(of: Sample.state(.approved), row.edit).map(\.brief) == row.refused)
    }

    @Test("says it once when the field is locked as well")
    func locked() {
        let broken = Sample.echo(of: Sample.state(.actionRequired), { $0.primaryNeedsFromAws = nil })
        #expect(broken.map(\.brief) == ["I4 actionNotPermitted primaryNeedsFromAws"])
    }

    @Test("leaves a co-sell deal alone that never named a need")
    func withoutNeeds() {
        let stored = Sample.state(.approved, content: Sample.edited { $0.primaryNeedsFromAws = nil })
        #expect(Sample.echo(of: stored).isEmpty)
        let turned = Sample.echo(of: stored) { $0.primaryNeedsFromAws = [Sample.literal] }
        #expect(turned.map(\.brief) == ["I4 actionNotPermitted primaryNeedsFromAws"])
    }

    @Test("tells whether support is asked for")
    func asksForCoSell() {
        #expect(OpportunityRules.asksForCoSell(Sample.complete))
        #expect(!OpportunityRules.asksForCoSell(Self.visible.content))
        #expect(!OpportunityRules.asksForCoSell(OpportunityContent()))
    }
}
