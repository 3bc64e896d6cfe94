using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Files;

/// <summary>Why a file or folder cannot be written as asked, in words that follow its name.</summary>
public static class OutputFaultTexts
{
    /// <summary>No name is given.</summary>
    public static Text Empty { get; } = new("is empty; name a file or folder", "is leeg; noem een bestand of een map");

    /// <summary>A character that cannot stand in a name.</summary>
    /// <param name="code">Its number, four hex digits.</param>
    public static Text ControlCharacter(string code) => new(
        $"holds the control character U+{code}, which Windows cannot have in a name; choose another name",
        $"bevat het besturingsteken U+{code}, en dat mag in Windows niet in een naam; kies een andere naam");

    /// <summary>The name of a device.</summary>
    public static Text DeviceOfWindows(string name) => new(
        $"'{name}' is a device on Windows, so it could not be copied there; choose another name",
        $"'{name}' is in Windows een apparaat, dus daarheen kopiëren gaat niet; kies een andere naam");

    /// <summary>A question mark in a name.</summary>
    public static Text QuestionMark(string name) => new(
        $"'{name}' holds a ?, which neither the database nor Windows can have in a name; choose another name",
        $"in '{name}' staat een ?, en dat mag voor de database en voor Windows niet; kies een andere naam");

    /// <summary>A dot at the end of a name.</summary>
    public static Text EndsWithDot(string name) => new(
        $"'{name}' ends with a dot, which Windows drops; choose a name without it", $"'{name}' eindigt op een punt, en die laat Windows weg; kies een naam zonder punt aan het eind");

    /// <summary>A space at the end of a name.</summary>
    public static Text EndsWithSpace(string name) => new(
        $"'{name}' ends with a space, which Windows drops; choose a name without it",
        $"'{name}' eindigt op een spatie, en die laat Windows weg; kies een naam zonder spatie aan het eind");

    /// <summary>A link that leads nowhere.</summary>
    /// <param name="why">What the system says.</param>
    public static Text LostLink(string why) => new($"is a link that cannot be followed: {why}", $"is een koppeling die nergens heen leidt: {why}");

    /// <summary>A folder stands where the file should.</summary>
    public static Text IsFolder { get; } = new("is a folder; name a file", "is een map; noem een bestand");

    /// <summary>A device stands where the file should.</summary>
    public static Text IsDevice { get; } = new("is a device; name a file", "is een apparaat; noem een bestand");

    /// <summary>Something that is never replaced.</summary>
    public static Text IsInput { get; } = new(
        "is an input or a result of opgavesim, which is never replaced, not even with --force; name another",
        "is invoer of een resultaat van opgavesim, en wordt nooit vervangen, ook niet met --force; noem een ander bestand");

    /// <summary>A file that is somebody else's.</summary>
    public static Text IsForeign { get; } = new(
        "is there already, and opgavesim did not write it, or somebody changed it since; name another, or replace it with --force",
        "bestaat al, en is niet van opgavesim of sindsdien gewijzigd; noem een ander bestand, of vervang het met --force");

    /// <summary>A file stands where the folder should.</summary>
    public static Text IsFile { get; } = new("is a file; a folder is needed", "is een bestand; er is een map nodig");

    /// <summary>Somebody else has the folder.</summary>
    public static Text InUse { get; } = new(
        "another process is writing in this folder; wait until it is done, or name another folder with --out",
        "een ander proces schrijft in deze map; wacht tot het klaar is, of noem een andere map met --out");

    /// <summary>A folder cannot be made.</summary>
    /// <param name="why">What the system says.</param>
    public static Text FolderNotMade(string why) => new($"the folder cannot be made: {why}", $"de map kan niet gemaakt worden: {why}");
}
