namespace OpgaveSim.Runner.Runs;

/// <summary>A finished run could not be written. The runs before it are whole.</summary>
/// <param name="cause">Why.</param>
internal sealed class RunsNotWrittenException(Exception cause) : Exception(cause.Message, cause);
