using System.Net;
using OpgaveSim.Live.Encryption;

namespace OpgaveSim.Live;

/// <summary>How worlds are shown. Changes nothing in them.</summary>
public sealed record LiveOptions
{
    /// <summary>The address that pages are served at.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0: a free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Language of the page at first, <c>en</c> or <c>nl</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The folder in which saved runs get a folder each.</summary>
    public string Out { get; init; } = "results";

    /// <summary>Whether the dashboard of Orleans is served, to the teacher.</summary>
    public bool Dashboard { get; init; }

    /// <summary>Whether persons can play actors of the left world.</summary>
    public bool IsPlayed { get; init; }

    /// <summary>Seconds in which persons decide at first, <see cref="LeastDeadline"/> … <see cref="MostDeadline"/>; null: until all have chosen.</summary>
    public int? Deadline { get; init; } = DefaultDeadline;

    /// <summary>The certificate, with its key, by which what is sent is encrypted; null: it is not encrypted.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>Other worlds that are played behind the one on the screen.</summary>
    public int Background { get; init; } = 20;

    /// <summary>How much of it one address may take.</summary>
    public LiveLimits Limits { get; init; } = new();

    /// <summary>Where a line for the person who started it goes, such as why the worlds stand still; nowhere by default.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>The port where none is given.</summary>
    public const int DefaultPort = 8420;

    /// <summary>Seconds in which persons decide where nothing else is said.</summary>
    public const int DefaultDeadline = 45;

    /// <summary>The shortest deadline: who reads slowly is not shut out.</summary>
    public const int LeastDeadline = 15;

    /// <summary>The longest deadline; who needs longer waits for all.</summary>
    public const int MostDeadline = 90;
}
