using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Why a file or folder cannot be read, in words that follow its name.</summary>
public static class FileTexts
{
    /// <summary>A folder stands where a file should.</summary>
    public static Text IsFolder { get; } = new("is a folder; a file is needed", "is een map; er is een bestand nodig");

    /// <summary>Nothing has this name.</summary>
    public static Text NotThere { get; } = new("is not there", "bestaat niet");

    /// <summary>Something that is not a file of plain bytes.</summary>
    public static Text NotRegular { get; } = new(
        "is a pipe, a device or a socket; a regular file is needed", "is een pipe, een apparaat of een socket; er is een gewoon bestand nodig");

    /// <summary>A link to nothing.</summary>
    /// <param name="target">Where it leads.</param>
    public static Text LostLink(string target) => new($"is a link to '{target}', which is not there", $"is een koppeling naar '{target}', en dat bestaat niet");

    /// <summary>Reading fails.</summary>
    /// <param name="why">What the system says.</param>
    public static Text Unreadable(string why) => new($"cannot be read: {why}", $"kan niet gelezen worden: {why}");

    /// <summary>Larger than is allowed.</summary>
    /// <param name="most">The most, with its unit.</param>
    public static Text TooLarge(string most) => new(
        $"is larger than {most}, the most that such a file may be", $"is groter dan {most}, en meer mag voor zo'n bestand niet");

    /// <summary>A folder cannot be read.</summary>
    /// <param name="why">What the system says.</param>
    public static Text UnreadableFolder(string why) => new($"the folder cannot be read: {why}", $"de map kan niet gelezen worden: {why}");

    /// <summary>A file cannot be written.</summary>
    /// <param name="why">Why.</param>
    public static Text Unwritable(string why) => new($"the file cannot be written: {why}", $"het bestand kan niet geschreven worden: {why}");

    /// <summary>A folder cannot be written.</summary>
    /// <param name="why">What the system says.</param>
    public static Text UnwritableFolder(string why) => new($"the folder cannot be written: {why}", $"in de map kan niet geschreven worden: {why}");

    /// <summary>There is neither file nor folder of this name.</summary>
    /// <param name="near">One that has almost this name, or nothing.</param>
    public static Text NoFileOrFolder(Text near) => new Text("there is no such file or folder", "dit bestand of deze map bestaat niet").Then(near);

    /// <summary>There is no file of this name.</summary>
    /// <param name="near">One that has almost this name, or nothing.</param>
    public static Text NoFile(Text near) => new Text("there is no such file", "dit bestand bestaat niet").Then(near);
}
