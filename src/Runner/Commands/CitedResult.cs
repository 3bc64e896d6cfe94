using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary>A result as it is cited.</summary>
/// <param name="Name">The experiment's name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Seed">Its seed.</param>
/// <param name="Version">The version of the program that made it.</param>
/// <param name="Year">The year in which it ended; null: it did not, or does not say.</param>
/// <param name="Digest">Its digest; null: it is unfinished.</param>
internal sealed record CitedResult(string Name, string Title, ulong Seed, string Version, int? Year, string? Digest)
{
    /// <summary>Reads a result.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">The language of the title.</param>
    /// <exception cref="FaultsException">The folder holds no results, or they cannot be read.</exception>
    public static CitedResult Read(string folder, ReportLanguage language)
    {
        using var reader = new ResultReader(folder);
        var manifest = Manifest.Read(folder) ?? throw new FaultsException(folder, CommandFaultTexts.NoManifest(ResultFolder.Manifest));
        var head = reader.Settings.Head.Value;
        var ended = manifest.Content["ended"]?.GetValue<string>();
        return new CitedResult(
            manifest.Name,
            language == ReportLanguage.Dutch && head.TitleNl.Length > 0 ? head.TitleNl : head.Title.Length > 0 ? head.Title : manifest.Name,
            head.Seed, manifest.MadeBy,
            DateTimeOffset.TryParse(ended, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.Year : null,
            manifest.Digest);
    }
}
