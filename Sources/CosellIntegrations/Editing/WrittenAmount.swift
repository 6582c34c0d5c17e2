import CosellRules
package import CosellShell
import CosellWire

/// Sums of money as people write them.
package enum WrittenAmount {
    private static let forms =
        [",", "_", " "].map { Pattern("[0-9]{1,3}(\($0)[0-9]{3})+(\\.[0-9]{1,2})?") } + [
            Pattern("[0-9]+(\\.[0-9]{1,2})?")
        ]

    /// Digits, as the model wants them. A sign between thousands is taken where it stands between all of them; a comma
    /// before one or two digits is a decimal sign elsewhere, and is not guessed at.
    ///
    /// - Parameter place: of whom it is asked.
    package static func digits(of text: String, at place: String) throws(Complaint) -> String {
        let plain = text.hasPrefix("$") ? text.dropFirst().drop { $0 == " " } : Substring(text)
        let digits = plain.filter { !",_ ".contains($0) }
        guard forms.contains(where: { $0.matches(String(plain)) }), digits.contains(where: { "1"..."9" ~= $0 })
        else {
            throw Complaint("'\(text)' is no amount above 0", at: place, remedy: "Write it as 12500 or 12,500.50.")
        }
        let number = digits.drop { $0 == "0" }
        let canonical = number.first == "." ? "0\(number)" : String(number)
        guard Amount(canonical) != nil else {
            throw Complaint(
                "'\(text.excerpt())' is larger than any amount",
                at: place,
                remedy: "Give at most 31 digits before the point."
            )
        }
        return canonical
    }
}
