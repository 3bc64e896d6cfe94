using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Starts;

/// <summary>Why a starting point cannot go into a folder.</summary>
internal static class StartFaultTexts
{
    public static Text IsFile { get; } = new("is a file; name a folder that is new or empty", "is een bestand; noem een map die nieuw of leeg is");

    public static Text CertificateIsThere { get; } = new("is there already; name a file that is not there", "bestaat al; noem een bestand dat er niet is");

    public static Text NotEmpty { get; } = new("the folder is not empty; name one that is new or empty", "de map is niet leeg; noem een map die nieuw of leeg is");
}
