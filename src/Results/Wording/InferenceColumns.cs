using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Wording;

/// <summary>Names of the columns of a case on which summaries hang, inside a sentence.</summary>
public static class InferenceColumns
{
    /// <summary>The name of a column by its id; an id that has none stands for itself.</summary>
    public static Text Name(string column) => column switch
    {
        "kind" => InferenceTexts.Kinds,
        "positions" => InferenceTexts.Positions,
        "competence" => InferenceTexts.Competences,
        "issue-of-table" => InferenceTexts.IssueOfTable,
        "ties" => InferenceTexts.Ties,
        "unseated" => InferenceTexts.Unseated,
        "convener" => InferenceTexts.Conveners,
        _ => Text.Same(column),
    };
}
