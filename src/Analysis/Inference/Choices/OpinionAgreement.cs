namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>What a second opinion says to a first.</summary>
public enum OpinionAgreement
{
    /// <summary>Nothing: it has no answer, or one of the two leans and the other does not.</summary>
    NoAnswer,

    /// <summary>The same.</summary>
    Agrees,

    /// <summary>The contrary.</summary>
    DoesNotAgree,
}
