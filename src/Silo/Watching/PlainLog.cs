using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace OpgaveSim.Silo.Watching;

/// <summary>
/// What silos log, in one line each: the first line of what is said, and of the exception behind it only its kind and message. Where it happened is written when <c>OPGAVESIM_TRACE</c> is set.
/// </summary>
internal sealed class PlainLog() : ConsoleFormatter(FormatterName)
{
    /// <summary>The name under which a console finds it.</summary>
    public const string FormatterName = "plain";

    private const string Trace = "OPGAVESIM_TRACE";

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var words = FirstLine(logEntry.Formatter(logEntry.State, logEntry.Exception));
        textWriter.WriteLine(
            logEntry.Exception is not { } exception ? $"{logEntry.LogLevel}: {words}"
            : Environment.GetEnvironmentVariable(Trace) is { Length: > 0 } ? $"{logEntry.LogLevel}: {words}: {exception}"
            : $"{logEntry.LogLevel}: {words} ({exception.GetType().Name}: {FirstLine(exception.Message)})");
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
