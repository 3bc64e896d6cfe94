using System.Globalization;
using System.Net;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Runner.Commands;

/// <summary>Reads an address and port that a user gives.</summary>
public static class Endpoint
{
    /// <summary>An end point from HOST:PORT, HOST an address or localhost; null with a fault.</summary>
    /// <param name="option">The option, for the fault.</param>
    /// <param name="text">What was given.</param>
    /// <param name="faults">Faults are added here.</param>
    public static IPEndPoint? Read(string option, string text, List<Fault> faults)
    {
        var at = text.LastIndexOf(':');
        var host = at < 0 ? text : text[..at];
        var address = host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(host, out var parsed) ? parsed : null;
        if (at >= 0 && address is not null
            && ushort.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
        {
            return new IPEndPoint(address, port);
        }

        faults.Add(new Fault(option, 0, 0, CommandFaultTexts.NotAnEndpoint(text)));
        return null;
    }
}
