import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Names the role that the caller's snapshot jobs run under, or none; jobs that had failed run again.
    ///
    /// - Throws: ``Objection`` for a role of another account.
    /// - Source: Selling 2022-07-26, `PutSellingSystemSettings`.
    package func putSellingSystemSettings(
        _ input: Selling.PutSellingSystemSettingsRequest,
        _ call: Call
    ) async throws -> Selling.PutSellingSystemSettingsResponse {
        let role = input.resourceSnapshotJobRoleIdentifier.map { JobRole(of: call.account, $0) }
        if let role, role.account != call.account {
            throw Objection.broken([
                Violation(
                    rule: "selling 3.7",
                    field: "resourceSnapshotJobRoleIdentifier",
                    code: .invalidValue,
                    message:
                        "resourceSnapshotJobRoleIdentifier \(role.arn) is not a role of your account \(call.account)"
                )
            ])
        }
        try await write(call) { books in
            try books.settings.save(jobRole: role?.arn)
            try runJobsBehind(books)
        }
        return Selling.PutSellingSystemSettingsResponse(catalog: call.catalog, resourceSnapshotJobRoleArn: role?.arn)
    }
}

/// A role as a request names it: by its ARN, or by its bare name in the caller's account.
struct JobRole {
    let arn: String

    init(of account: String, _ identifier: String) {
        arn = identifier.hasPrefix("arn:") ? identifier : "arn:aws:iam::\(account):role/\(identifier)"
    }

    /// The fifth part of an ARN.
    var account: String {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 ? String(parts[4]) : ""
    }
}
