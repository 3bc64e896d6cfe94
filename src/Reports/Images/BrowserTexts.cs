using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Reports.Images;

/// <summary>What is wrong with the browser that is named.</summary>
internal static class BrowserTexts
{
    public static Text NotThere(string file) => new(
        $"there is no file '{file}'; name the program of a browser, or leave the variable out and let one be found",
        $"het bestand '{file}' bestaat niet; noem het programma van een browser, of laat de variabele weg, dan wordt er een gezocht");
}
