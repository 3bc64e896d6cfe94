namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of commands that need a browser.</summary>
public static class OpenTexts
{
    /// <summary>There is no browser: {0} environment variable.</summary>
    public static Text NoBrowser { get; } = new(
        "no browser can be opened here; open the file yourself, or name a browser in {0}",
        "hier is geen browser te openen; open het bestand zelf, of zet een browser in {0}");

    /// <summary>The browser did not start: {0} program, {1} why.</summary>
    public static Text DoesNotStart { get; } = new("{0} cannot be started: {1}; open the file yourself", "{0} kan niet gestart worden: {1}; open het bestand zelf");

    /// <summary>There is no browser to draw figures with: {0} environment variable, {1} page, {2} figures.</summary>
    public static Text NoneToDraw { get; } = new(
        "no browser was found to draw with: install Chromium, Chrome or Edge, or name one in {0}. Or open {1} in any browser: it draws the {2} figures and offers each for saving",
        "er is geen browser gevonden om mee te tekenen: installeer Chromium, Chrome of Edge, of zet er een in {0}. Of open {1} in een browser: die tekent de {2} figuren en laat u elk opslaan");
}
