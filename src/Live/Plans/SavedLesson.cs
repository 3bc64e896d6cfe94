using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Playing;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Live.Plans;

/// <summary>
/// A lesson that was saved as a results folder: its manifest has the link, and all that a class chose, which can be more than goes into a link.
/// </summary>
public static class SavedLesson
{
    /// <summary>Where a manifest has the link.</summary>
    internal const string Link = "live";

    /// <summary>Where a manifest has the choices.</summary>
    internal const string Choices = "choices";

    /// <summary>Whether a text names a results folder, or its manifest, rather than being a link.</summary>
    /// <param name="text">The text.</param>
    public static bool IsAt(string text) => Directory.Exists(text) || File.Exists(text);

    /// <summary>Reads the plan of a saved lesson.</summary>
    /// <param name="experiment">The experiment that it is to be opened on.</param>
    /// <param name="place">The results folder, or its manifest.</param>
    /// <exception cref="FaultsException">It holds no lesson, or one of another experiment.</exception>
    public static (LivePlan Plan, int Round) Read(LiveExperiment experiment, string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var folder = Directory.Exists(place) ? place : Path.GetDirectoryName(Path.GetFullPath(place))!;
        if (Manifest.Read(folder)?.Content is not { } content || content["execution"] is not JsonObject execution || execution[Link] is not JsonValue link)
        {
            throw new FaultsException(place, ClassFaultTexts.NoLesson);
        }

        var (plan, round) = LiveLink.Read(experiment, link.ToString(), isWhole: false);
        return (experiment.Checked(plan with { Choices = Read(place, content[Choices]) }), round);
    }

    private static PlayedChoice[] Read(string place, JsonNode? choices)
    {
        try
        {
            return choices?.Deserialize<PlayedChoice[]>(JsonSerializerOptions.Web) ?? [];
        }
        catch (JsonException e)
        {
            throw new FaultsException(place, ClassFaultTexts.FolderDamaged(e.Message));
        }
    }
}
