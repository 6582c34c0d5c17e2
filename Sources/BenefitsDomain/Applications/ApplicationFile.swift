import BenefitsAPI
import CosellWire

/// Files of an application (benefits 2.4): `PENDING → SUCCEEDED | FAILED`. They are never fetched; what becomes of one
/// follows from its name and the time, so that nothing needs to be kept (decision 0092).
extension Benefits.FileDetail {
    enum Status {
        static let pending = "PENDING"
        static let succeeded = "SUCCEEDED"
        static let failed = "FAILED"
    }

    init(_ input: Benefits.FileInput, by caller: String, at moment: Instant) {
        self.init(
            fileURI: input.fileURI,
            businessUseCase: input.businessUseCase,
            fileName: Self.name(in: input.fileURI),
            fileStatus: Status.pending,
            createdBy: String(caller.prefix(255)),
            createdAt: moment
        )
    }

    /// Those of a request; one that was attached before stays what it is, but for its use.
    static func attached(
        _ inputs: [Benefits.FileInput]?,
        before: [Benefits.FileDetail]? = nil,
        by caller: String,
        at moment: Instant
    ) -> [Benefits.FileDetail]? {
        guard let inputs, !inputs.isEmpty else { return nil }
        return inputs.map { input in
            guard var known = before?.first(where: { ExactText($0.fileURI) == ExactText(input.fileURI) }) else {
                return Self(input, by: caller, at: moment)
            }
            known.businessUseCase = input.businessUseCase
            return known
        }
    }

    /// What AWS has made of it by then.
    func looked(at now: Instant, after delaySeconds: Int64) -> Self {
        let name = fileName ?? ""
        var looked = self
        looked.fileType = Self.type(of: name)
        let end = createdAt?.adding(seconds: delaySeconds) ?? now
        if name.hasPrefix("pending-") || now < end {
            looked.fileStatus = Status.pending
        } else if looked.fileType == nil {
            looked.fileStatus = Status.failed
            looked.fileStatusReason = "The extension of \(name.excerpt(100)) is not one of \(Self.extensions)."
        } else if name.hasPrefix("fail-") {
            looked.fileStatus = Status.failed
            looked.fileStatusReason = "The file could not be processed; attach a corrected version."
        } else {
            looked.fileStatus = Status.succeeded
        }
        return looked
    }

    /// The last segment of the path.
    private static func name(in uri: String) -> String {
        let path = uri.prefix { $0 != "?" && $0 != "#" }
        return path.split(separator: "/").last.map(String.init) ?? uri
    }

    private static let types: KeyValuePairs<String, Benefits.FileType> = [
        "doc": .applicationMsword,
        "docx": .applicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
        "xlsx": .applicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
        "pptx": .applicationVndOpenxmlformatsOfficedocumentPresentationmlPresentation,
        "pdf": .applicationPdf, "png": .imagePng, "jpg": .imageJpeg, "jpeg": .imageJpeg, "svg": .imageSvgPlusXml,
        "csv": .textCsv,
    ]

    private static let extensions = types.map(\.key).joined(separator: ", ")

    private static func type(of name: String) -> Benefits.FileType? {
        guard name.contains(".") else { return nil }
        let ending = name.split(separator: ".").last?.lowercased()
        return types.first { $0.key == ending }?.value
    }
}
