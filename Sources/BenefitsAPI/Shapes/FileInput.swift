// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    public struct FileInput: WireStructure {
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters.
        public var fileURI: String
        public var businessUseCase: String?

        public init(
            fileURI: String,
            businessUseCase: String? = nil
        ) {
            self.fileURI = fileURI
            self.businessUseCase = businessUseCase
        }

        private static let members = MemberTable(["FileURI", "BusinessUseCase"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(fileURI: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: fileURI = try reader.readString()
                case 1: businessUseCase = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, fileURI)
            writer.member(1, of: Self.members, businessUseCase)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(fileURI, "FileURI", Benefits.Constraint.fileURI)
        }
    }
}
