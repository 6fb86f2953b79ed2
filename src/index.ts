// The public API of glosa, grouped by folder. Everything here is covered by semantic versioning;
// the modules behind it are not. Nothing here touches the disk except what stands under session/ and project/.
// Whoever works with a project opens a session; what stands above it in this file are its parts, for other uses.

// model: plain data
export type { Article, ArticleComment, Block, BlockKind, Piece } from "./model/article.ts";
export type { BilingualDocument, BilingualHeader, Skeleton } from "./model/bilingual-document.ts";
export type {
  Bitext,
  BitextSide,
  BitextUnit,
  LocatedText,
  PlacedCode,
  Suppression,
} from "./model/bitext.ts";
export { genders, isApproved, isAvoided, partsOfSpeech, statuses } from "./model/concept.ts";
export type {
  Concept,
  Glossary,
  GrammaticalGender,
  PartOfSpeech,
  Status,
  Term,
} from "./model/concept.ts";
export type { PlacedDrift } from "./model/drift.ts";
export { ConfigError, ExpectedError, InputError, ParseError } from "./model/errors.ts";
export type { ErrorCode, Warning } from "./model/errors.ts";
export { levels } from "./model/finding.ts";
export type {
  CheckedPair,
  Excerpt,
  Finding,
  Fix,
  Level,
  Report,
  ReportSummary,
  RuleDescription,
} from "./model/finding.ts";
export { canonicalLanguage, languageServes, primaryLanguage } from "./model/language.ts";
export type { LanguageTag } from "./model/language.ts";
export type { Location, Place, Range } from "./model/location.ts";
export type { MatchOrigin } from "./model/match-origin.ts";
export { makeUnit } from "./model/make-unit.ts";
export type { UnitParts } from "./model/make-unit.ts";
export { plainText } from "./model/segment.ts";
export type { InlineCode, Segment } from "./model/segment.ts";
export type {
  Note,
  OfferedMatch,
  OfferedTerm,
  Property,
  TranslationUnit,
  UnitState,
  Variant,
  VariantInfo,
} from "./model/unit.ts";

// text: analysis of plain English and Spanish strings
export { editDistance } from "./strings/edit-distance.ts";
export { fold } from "./strings/fold.ts";
export { generateForms } from "./languages/generate-forms.ts";
export type { WordFormRequest } from "./languages/generate-forms.ts";
export { addLanguage, languageOf } from "./languages/index.ts";
export { defineLanguage } from "./languages/neutral.ts";
export type { Form, FormRequest, Language, WordClass } from "./languages/language.ts";
export { findNumbers } from "./text/numbers/numbers.ts";
export type { FoundNumber } from "./text/numbers/found-number.ts";
export { splitSentences } from "./text/sentences.ts";
export { tokenize } from "./text/tokenize.ts";
export type { Token } from "./text/tokenize.ts";

// messages: the sentences, in English and Spanish
export { createTranslator, interfaceLanguages } from "./messages/translator.ts";
export type { InterfaceLanguage, MessageKey, Translate } from "./messages/translator.ts";

// formats: bytes to model and back
export type {
  ArticleFormat,
  BilingualFormat,
  Chunk,
  Format,
  GlossaryFormat,
  ReadContext,
  Reader,
  WriteContext,
  Writer,
} from "./formats/format.ts";
export { formatForPath, formatNamed, formats } from "./formats/index.ts";
export { canonicalOrder } from "./formats/tmx/canonical-order.ts";

// terms: recognition of a glossary in text
export { assessTerms } from "./terms/assess-terms.ts";
export type { TermOccurrence } from "./terms/recognition/term-occurrence.ts";
export type { TermAssessment } from "./terms/verdicts/term-assessment.ts";
export { compileGlossary } from "./terms/patterns/compile-glossary.ts";
export type { CompiledGlossary, LanguagePair } from "./terms/patterns/compile-glossary.ts";
export { mergeConcepts } from "./terms/glossary/merge-concepts.ts";
export type { ConceptMerge, MergeOptions, Skip } from "./terms/glossary/merge-concepts.ts";
export { searchGlossary } from "./terms/glossary/search-glossary.ts";
export type {
  GlossaryMatch,
  GlossarySearch,
  MatchManner,
} from "./terms/glossary/search-glossary.ts";

// align: article pair to aligned units
export { alignArticles } from "./align/align-articles.ts";
export type { AlignArticlesOptions } from "./align/align-articles.ts";
export { alignSentences } from "./align/align-sentences.ts";
export type { AlignOptions } from "./align/align-sentences.ts";
export type { AlignSentence, Bead, LexiconPair } from "./align/bead.ts";
export { lexiconOfGlossary } from "./align/lexicon-of-glossary.ts";

// memory: units as a memory
export { importUnits } from "./memory/edit/import-units.ts";
export type { UnitImport, UnitImportOptions, UnitSkip } from "./memory/edit/import-units.ts";
export { compareSegments } from "./memory/compare/compare-segments.ts";
export type { DifferencePiece } from "./memory/compare/compare-segments.ts";
export type {
  Concordance,
  ConcordanceHit,
  ConcordanceMode,
  ConcordanceOptions,
  MatchKind,
  MatchOptions,
  MemoryMatch,
  MemoryStore,
} from "./memory/memory-store.ts";
export { similarity } from "./memory/compare/similarity.ts";
export type { Similarity } from "./memory/compare/similarity.ts";
export { substituteNumbers } from "./memory/compare/substitute-numbers.ts";
export type { NumberSubstitution, SubstitutedTarget } from "./memory/compare/substitute-numbers.ts";
export { addUnits } from "./memory/edit/add-units.ts";
export type { AddedUnits } from "./memory/edit/add-units.ts";
export { cleanUnits } from "./memory/edit/clean-units.ts";
export type { CleaningOptions, CleaningReport } from "./memory/edit/clean-units.ts";
export { diffMemories } from "./memory/edit/diff-memories.ts";
export type { MemoryDiff } from "./memory/edit/diff-memories.ts";
export { memoryStatistics } from "./memory/edit/memory-statistics.ts";
export type { MemoryStatistics } from "./memory/edit/memory-statistics.ts";
export { mergeMemories } from "./memory/edit/merge-memories.ts";
export type { MergedMemory } from "./memory/edit/merge-memories.ts";
export { unitsOfBitext } from "./memory/edit/units-of-bitext.ts";
export { unitsOfGlossary } from "./memory/edit/units-of-glossary.ts";

// doctor: what is wrong with a file, and mending it
export { doctorForPath } from "./doctor/format-doctors.ts";
export type { Diagnosis, DoctorFile, FormatDoctor } from "./doctor/format-doctor.ts";

// rules and check
export { rules } from "./rules/index.ts";
export type { RuleOption, RuleOptions } from "./rules/rule-options.ts";
export type { Rule, RuleMeta } from "./rules/rule.ts";
export { checkBitexts } from "./check/check-bitexts.ts";
export type { CheckOptions } from "./check/check-bitexts.ts";
export { applyFixes } from "./check/apply-fixes.ts";

// reporters
export { reporters } from "./reporters/index.ts";
export type { RenderContext, Reporter } from "./reporters/reporter.ts";

// project: configuration and files
export { loadConfig } from "./project/config/project.ts";
export type { ProjectOptions } from "./project/config/project.ts";
export type { Config } from "./project/config/config.ts";
export { loadBilingualBitext } from "./project/bitext/load-bilingual-bitext.ts";
export { loadArticle, loadArticlePair } from "./project/bitext/load-bitext.ts";
export type { BitextRequest } from "./project/bitext/load-bitext.ts";
export { loadGlossary } from "./project/glossary/load-glossary.ts";
export type { GlossaryRequest } from "./project/glossary/load-glossary.ts";
export type { TextChange } from "./project/glossary/edit-glossary.ts";
export { saveBilingualFile } from "./project/bitext/save-bilingual-file.ts";
export type { BilingualFile } from "./project/bitext/save-bilingual-file.ts";
export { openMemory } from "./project/memory/open-memory.ts";
export type { OpenMemoryOptions } from "./project/memory/open-memory.ts";
export { memoryUnits } from "./project/memory/load-memory.ts";
export type { MemoryRequest } from "./project/memory/load-memory.ts";

// session: a project held open, which commands, editors and assistants ask
export { checkFiles } from "./session/check-files.ts";
export type { CheckFilesOptions } from "./session/check-files.ts";
export { openSession } from "./session/open-session.ts";
export type { SessionOptions, SessionStep } from "./session/held/session-options.ts";
export type { FixEdit, Session } from "./session/session.ts";
export type { Checked, ReadBitexts } from "./session/check/checker.ts";
export type { CheckedText, CheckRequest } from "./session/check/check-request.ts";
export type { FileRole } from "./session/held/holding.ts";
export type { PlacedBitext } from "./session/check/placed-bitext.ts";
export type { Explained } from "./session/check/explain-finding.ts";
export type { FixedFile, FixedFiles } from "./session/check/fix-files.ts";
export type { Accepted, TermDecision } from "./session/glossary/accept-rendering.ts";
export type { Answered, NotHere } from "./session/glossary/answer-question.ts";
export type { NewTerms } from "./session/glossary/add-terms.ts";
export type { EditedTerm } from "./session/glossary/edited-term.ts";
export type { ConceptMatch, LookedUp, LookUpOptions } from "./session/glossary/look-up.ts";
export type { TermRevision, TermEdit } from "./session/glossary/term-edits.ts";
export type {
  ConceptInText,
  TermsFound,
  TermsRequest,
} from "./session/glossary/occurring-terms.ts";
export type { TermFields } from "./session/glossary/term-from.ts";
export type { FoundWords } from "./session/memory/find-words.ts";
export type { Answer, Matched, MatchRequest } from "./session/memory/match-texts.ts";
export type { FittedPrompt } from "./session/prompt/fit-prompt.ts";
export type { PromptFormat } from "./session/prompt/prompt-formats.ts";
export type {
  LeftOut,
  Prompt,
  PromptDetails,
  PromptExample,
  PromptTerm,
} from "./session/prompt/prompt.ts";
export type { PromptOptions } from "./session/prompt/write-prompt.ts";
