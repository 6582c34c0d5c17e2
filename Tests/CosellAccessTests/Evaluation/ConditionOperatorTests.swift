@testable import CosellAccess
import Testing

struct ConditionOperatorTests {
    @Test(
        "knows only the names of IAM",
        arguments: [
            "StringEqual", "stringEquals", "ForAllValues:", "ForSomeValue:StringEquals", "StringEqualsIfExist",
            "IfExists", "", "NullIfExists", "ForAllValues:Null", "ForAnyValue:NullIfExists",
            "ForAnyValue:ForAllValues:StringEquals",
        ]
    )
    func unknown(_ name: String) {
        #expect(ConditionOperator(name) == nil)
    }

    @Test("takes a name apart")
    func parts() throws {
        let negated = try #require(ConditionOperator("ForAnyValue:StringNotLikeIfExists"))
        #expect(negated.name == "ForAnyValue:StringNotLikeIfExists")
        #expect(negated.quantifier == .any)
        #expect(negated.comparison == .pattern)
        #expect(negated.isNegated)
        #expect(negated.endsInIfExists)
    }
}
