import CosellLint
import CosellRules
import CosellWire
import SellingAPI

extension OpportunityLint {
    /// Why the service would refuse an update of a record, as far as the rules tell.
    ///
    /// What the record breaks already, and the update leaves as it is, is the service's to judge; that its state lets
    /// nothing change is no fault of that kind.
    func refusals(
        of update: Selling.UpdateOpportunityRequest,
        missing: [Breach] = [],
        onto record: Selling.GetOpportunityResponse
    ) -> [Finding] {
        var lint = self
        lint.goal = .update
        let known = lint.report(on: LintSubject(record)).findings
        return lint.report(on: LintSubject(update, missing: missing), replacing: LintSubject(record)).findings
            .filter { finding in
                finding.path == "lifeCycle.reviewStatus"
                    || !known.contains { $0.path == finding.path && $0.code == finding.code }
            }
    }
}
