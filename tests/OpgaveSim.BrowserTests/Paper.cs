using Microsoft.Playwright;
using OpgaveSim.Reports.Images;
using UglyToad.PdfPig;

namespace OpgaveSim.BrowserTests;

/// <summary>Pages as a browser prints them.</summary>
internal static class Paper
{
    private const double PointsOfMillimetre = 72 / 25.4;

    /// <summary>Prints a page.</summary>
    /// <param name="file">The page.</param>
    /// <returns>Per sheet of paper its text and its size in mm.</returns>
    public static async Task<IReadOnlyList<(string Text, double Width, double Height)>> PrintAsync(string file)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browser.Find()?.File ?? throw new InvalidOperationException("no Chromium on this machine; OPGAVESIM_BROWSER names one"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"],
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(Path.GetFullPath(file)).AbsoluteUri);
        await page.Locator("html[data-ready=yes]").WaitForAsync();
        var printed = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        if (Environment.GetEnvironmentVariable("OPGAVESIM_SHOTS") is { } shots)
        {
            await File.WriteAllBytesAsync(Path.Combine(shots, Path.ChangeExtension(Path.GetFileName(file), ".pdf")), printed);
        }

        using var document = PdfDocument.Open(printed);
        return [.. document.GetPages().Select(sheet => (string.Join(' ', sheet.GetWords().Select(word => word.Text)), sheet.Width / PointsOfMillimetre, sheet.Height / PointsOfMillimetre))];
    }
}
