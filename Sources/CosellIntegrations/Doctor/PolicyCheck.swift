import CosellAccess
import CosellWire

/// What is wrong with a policy as it is written: slips that IAM refuses, and such as it takes and nobody means.
enum PolicyCheck {
    static func findings(in text: String, named name: String) -> [DoctorFinding] {
        let check = "policy \(name)"
        do {
            let warnings = PolicyLint.warnings(in: try Policy(text: text))
            guard !warnings.isEmpty else { return [DoctorFinding(check, .healthy, "nothing is wrong with it")] }
            return warnings.map { warning in
                DoctorFinding(
                    check,
                    .ill,
                    "\(warning)",
                    fix: "Write the policy anew at that place; the name of every action is in docs/operations.md."
                )
            }
        } catch {
            return [DoctorFinding(check, .ill, "\(error)", fix: fix(of: text))]
        }
    }

    /// The version that people copy wrong most often.
    private static func fix(of text: String) -> String {
        guard let document = try? JSONReader.document(from: Array(text.utf8)),
            case .string(let version)? = document["Version"],
            !["2012-10-17", "2008-10-17"].contains(version)
        else { return "Mend the policy there." }
        return "Write \"Version\": \"2012-10-17\": it names the language of policies and is no date to choose."
    }
}
