using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Pages;

/// <summary>The status of a result in words.</summary>
public static class StatusWords
{
    /// <summary>The words of a manifest's status.</summary>
    /// <param name="manifest">The manifest; null: there is none.</param>
    public static Text Of(Manifest? manifest) => manifest?.Status switch
    {
        "finished" => PageTexts.Finished,
        "running" => PageTexts.Running,
        "interrupted" => PageTexts.Interrupted,
        "finished-with-failures" => PageTexts.WithFailures,
        "failed" => PageTexts.Failed,
        _ => PageTexts.Unknown,
    };
}
