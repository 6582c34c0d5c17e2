import CosellCodegen
import Testing

/// The named departures from the Selling model reach the printed code; the models themselves stay as AWS has them.
struct PatchTests {
    private func selling() throws -> (model: Model, files: [String: String]) {
        let model = try ProjectFolder.model(Generator.services[0])
        return (model, try Generator.files(model))
    }

    static let additions = [
        ("PaymentFrequency", "None"), ("PrimaryNeedFromAws", "Do Not Need Support from AWS Sales Rep"),
    ]

    @Test("values that AWS sends although its model lacks them", arguments: additions)
    func values(_ shape: String, _ value: String) throws {
        let (model, files) = try selling()
        #expect(!model[shape: shape].values.contains(value))
        #expect(files["Enumerations.swift"]?.contains("Self(rawValue: \"\(value)\")") == true)
    }

    @Test("the pattern of a calculator link, which is a rule and no constraint (E6)")
    func estimationLink() throws {
        let (model, files) = try selling()
        #expect(model[shape: "EstimationUrl"].pattern != nil)
        #expect(files["Constraints.swift"]?.contains("estimationUrl") == false)
    }

    @Test("the contract duration is the only clearable member (E9)")
    func clearable() throws {
        let files = try selling().files
        let lines = files.values.joined().split(separator: "\n")
        let clearables = lines.filter { $0.contains("public var") && $0.contains("Clearable<") }
        #expect(clearables == ["        public var expectedContractDuration: Clearable<ExpectedContractDuration>?"])
    }
}
