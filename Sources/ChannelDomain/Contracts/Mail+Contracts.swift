import ChannelAPI
import CosellDomain
import CosellWire

/// What is written to signatories, and by them (channel 3.6, 7).
extension Mail {
    static func asking(for contract: ChannelContract) -> Mail {
        letter(
            about: contract,
            "Please sign: managed services attestation \(contract.id)",
            """
            a partner of AWS attests that it provides managed services for your organization until \
            \(contract.endDate.day). Please sign contract \(contract.id).
            """,
            ("action", "sign")
        )
    }

    /// CH28: a refusal has no state of its own.
    static func refusing(_ contract: ChannelContract, because reason: String?) -> Mail {
        letter(
            about: contract,
            "Not signed: managed services attestation \(contract.id)",
            "contract \(contract.id) was not signed." + (reason.map { " The reason: \($0)" } ?? ""),
            ("action", "refused")
        )
    }

    private static func letter(
        about contract: ChannelContract,
        _ subject: String,
        _ text: String,
        _ field: (String, String)
    ) -> Mail {
        let name = contract.details?.signatoryName ?? ""
        return Mail(
            to: contract.details?.signatoryEmail ?? "",
            subject: subject,
            text: "Dear \(name),\n\n\(text)\n",
            fields: ["contract": contract.id, "catalog": contract.document.catalog, "name": name, field.0: field.1]
        )
    }
}
