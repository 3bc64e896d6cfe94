using QRCoder;

namespace OpgaveSim.Live.Server;

/// <summary>An address as a code that a phone's camera reads.</summary>
internal static class QrCode
{
    /// <summary>The code as an SVG drawing that fits any size, black on white with its margin, so that it can be read on a dark page too.</summary>
    /// <param name="address">The address.</param>
    public static string Svg(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(pixelsPerModule: 1, darkColorHex: "#000", lightColorHex: "#fff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
