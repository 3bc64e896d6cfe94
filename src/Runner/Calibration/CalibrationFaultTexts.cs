using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Calibration;

/// <summary>Why a calibration cannot go into a folder as asked.</summary>
internal static class CalibrationFaultTexts
{
    public static Text IsFile { get; } = new("is a file; a folder is needed for a calibration", "is een bestand; voor een kalibratie is een map nodig");

    public static Text NotEmpty { get; } = new(
        "the folder is not empty; --resume continues a calibration, --overwrite replaces it, --out names another folder",
        "de map is niet leeg; --resume gaat door met een kalibratie, --overwrite vervangt haar, --out noemt een andere map");
}
