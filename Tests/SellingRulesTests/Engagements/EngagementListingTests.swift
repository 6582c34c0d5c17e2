import SellingRules
import CosellRules
import SellingAPI
import Testing

/// Selling 3.3.
struct EngagementListingTests {
    static let lists: [(name: String, wanted: [String]?, excluded: [String]?, isRefused: Bool)] = [
        ("nothing said", nil, nil, false), ("only wanted", ["1"], nil, false), ("only excluded", nil, ["1"], false),
        ("different ones", ["1", "2"], ["3"], false), ("one in both", ["1", "2"], ["3", "2"], true),
    ]

    @Test("nobody is both asked for and excluded", arguments: lists)
    func contradiction(_ name: String, _ wanted: [String]?, _ excluded: [String]?, _ isRefused: Bool) {
        let request = Selling.ListEngagementsRequest(catalog: "AWS", createdBy: wanted, excludeCreatedBy: excluded)
        let broken = EngagementRules.list(request).map(\.brief)
        #expect(broken == (isRefused ? ["selling 3.3 invalidValue excludeCreatedBy"] : []))
    }
}
