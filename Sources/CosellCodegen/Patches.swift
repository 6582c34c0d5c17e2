/// Where a service does not do what its model says. Each is named, with its source.
enum Patches {
    static func apply(to model: inout Model) throws(ModelFault) {
        guard model.namespace == "Selling" else { return }
        try addValue("None", to: "PaymentFrequency", of: &model)
        try addValue("Do Not Need Support from AWS Sales Rep", to: "PrimaryNeedFromAws", of: &model)
        try makeClearable("ExpectedContractDuration", of: "Project", in: &model)
        try dropPattern(of: "EstimationUrl", in: &model)
    }

    /// Answers whose constraints are checked like those of requests: the linter looks at the rows of a list.
    static func checkedAnswers(of namespace: String) -> [String] {
        namespace == "Selling" ? ["OpportunitySummary"] : []
    }

    /// A value that AWS sends and takes although the enum lacks it: AD45 (`None`), I2 (the literal of visibility-only).
    private static func addValue(_ value: String, to shape: String, of model: inout Model) throws(ModelFault) {
        guard let index = model.shapes.firstIndex(where: { $0.name == shape }) else {
            throw ModelFault("is patched, and there is no such shape", at: "shapes.\(shape)")
        }
        if !model.shapes[index].values.contains(value) { model.shapes[index].values.append(value) }
    }

    /// E6: a bad calculator link beside an amount is dropped and no error; alone it has a fault of its own.
    private static func dropPattern(of shape: String, in model: inout Model) throws(ModelFault) {
        guard let index = model.shapes.firstIndex(where: { $0.name == shape }) else {
            throw ModelFault("is patched, and there is no such shape", at: "shapes.\(shape)")
        }
        model.shapes[index].pattern = nil
    }

    /// E9: the one member whose explicit null does not mean absent.
    private static func makeClearable(_ member: String, of shape: String, in model: inout Model) throws(ModelFault) {
        guard let index = model.shapes.firstIndex(where: { $0.name == shape }),
            let position = model.shapes[index].members.firstIndex(where: { $0.name == member })
        else { throw ModelFault("is patched, and there is no such member", at: "shapes.\(shape).members.\(member)") }
        model.shapes[index].members[position].isClearable = true
    }
}
