import CosellDomain
import CosellWire

extension TemporaryKey {
    /// As STS shows it, once.
    var credentials: Document {
        .object([
            .init("AccessKeyId", .string(id)), .init("SecretAccessKey", .string(secret)),
            .init("SessionToken", .string(sessionToken)), .init("Expiration", .string(expiresAt.description)),
        ])
    }
}

extension CheckRefusal {
    /// Nobody has a device for a second factor here.
    static func secondFactor(_ serialNumber: String?, _ code: String?) -> CheckRefusal? {
        switch (serialNumber, code) {
        case (nil, nil): nil
        case (_?, _?): .denied("MultiFactorAuthentication failed with invalid MFA one time pass code.")
        default:
            .denied("MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.")
        }
    }
}

extension CheckInput.Text {
    static let serialNumber = CheckInput.Text(9...256, #"[\w+=/:,.@-]*"#)
    static let tokenCode = CheckInput.Text(6...6, #"[\d]*"#)
    static let roleArn = CheckInput.Text(20...2048)
    static let userName = CheckInput.Text(1...128, #"[\w+=,.@-]+"#)
    static let roleName = CheckInput.Text(1...64, #"[\w+=,.@-]+"#)
}
