import CosellSync

extension CRMSync {
    /// A plan on its way.
    struct Work {
        var plan: DealPlan
        var aws: AWSRecord?
        var crm: CRMRecord?
        /// What is left for a later run, on each side.
        var isLeftForAWS = false
        var isLeftForCRM = false
        /// Fields that AWS has taken.
        var done: Set<String> = []
        var bases: [String: FieldBase] = [:]

        init(_ plan: DealPlan, _ direction: Direction) {
            self.plan = plan
            (aws, crm) = (plan.aws, plan.crm)
            let forAWS = plan.changes.filter { $0.side == .aws }
            isLeftForAWS =
                forAWS.contains { $0.waits != nil } || direction == .pull && !forAWS.isEmpty
                || plan.deed == .createInAWS && direction == .pull
            isLeftForCRM = direction == .push && plan.changes.contains { $0.side == .crm }
        }
    }
}
