import CosellAccess
import Testing

struct ConditionValuesTests {
    @Test("finds a key in any spelling")
    func spelling() {
        let values: ConditionValues = [.catalog: ["AWS"]]
        #expect(values["PARTNERCENTRAL:catalog"] == ["AWS"])
        #expect(values["partnercentral:Catalogs"] == nil)
    }

    @Test("keeps one set of values for a key, and drops it for nil")
    func setting() {
        var values: ConditionValues = [.catalog: ["AWS"]]
        values["partnercentral:CATALOG"] = ["Sandbox"]
        #expect(values[.catalog] == ["Sandbox"])
        values[.catalog] = nil
        #expect(values[.catalog] == nil)
    }

    @Test("sets one key for each tag")
    func tags() {
        var values = ConditionValues()
        values.setTags([(key: "Team", value: "east"), (key: "Cost Center", value: "7")], under: .requestTags)
        #expect(values["aws:RequestTag/team"] == ["east"])
        #expect(values["aws:RequestTag/Cost Center"] == ["7"])
        #expect(values["aws:ResourceTag/team"] == nil)
    }

    @Test("looks up what is not set, and only that")
    func lookup() {
        var values = ConditionValues { key in key == .catalog ? ["looked up"] : nil }
        #expect(values[.catalog] == ["looked up"])
        #expect(values[.programs] == nil)
        values[.catalog] = ["set"]
        #expect(values[.catalog] == ["set"])
    }
}
