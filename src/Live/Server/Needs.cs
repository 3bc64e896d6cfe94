using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Server;

/// <summary>What an endpoint needs, for who asked it wrongly.</summary>
/// <param name="Words">A sentence.</param>
internal sealed record Needs(Text Words);
