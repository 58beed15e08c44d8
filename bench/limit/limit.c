/* How far from the limit: text → tokens → features → postings → candidate pairs in C, by the same rules as src/text/tokens.ts,
 * src/text/sentences.ts, src/match/rarity.ts, src/match/features.ts and src/match/candidates.ts, for ASCII texts in English. A prototype for
 * measuring against, not a program: no error is handled, nothing is freed.
 *
 * limit VOCABULARY TEXTS PAIRS: VOCABULARY begins with a line of the number of texts that the shipped table was counted on,
 * then one line a norm: norm, tab, stem, tab, in how many of those texts the stem stands. TEXTS holds reports in the order
 * of their ids, a block a line, a form feed after each report. PAIRS gets lines of two places. Prints seconds of user CPU:
 * texts to features, features to pairs. Stems come from the vocabulary: a form is stemmed once, here as there. */

#include <ctype.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>

typedef uint32_t u32;
typedef uint64_t u64;

enum { pairs_ahead = 2, all_pairs_up_to = 120, chain = 4, compare_all_up_to = 300, longest_form = 256,
       most_counted = 2048 };
static const double rare = 3.9;

static double user_seconds(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return used.ru_utime.tv_sec + used.ru_utime.tv_usec / 1e6;
}

static char *whole_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  char *text = malloc(*size + 1);
  *size = fread(text, 1, *size, file);
  text[*size] = 0;
  fclose(file);
  return text;
}

static u32 fnv1a(const char *s, size_t n) {
  u32 h = 0x811c9dc5;
  for (size_t i = 0; i < n; i++) h = (h ^ (unsigned char)s[i]) * 0x01000193;
  return h;
}

static u32 rotl(u32 x, int by) { return (x << by) | (x >> (32 - by)); }

static u32 mix(u32 h, u32 value) { return rotl(h ^ rotl(value * 0xcc9e2d51, 15), 13) * 5 + 0x6b64e654; }

/* Words: open addressing over strings that stay where they are. */

typedef struct {
  const char *s;
  u32 length, hash;
  int stem;     /* number of the stem, among words */
  double count; /* of texts of the shipped table with it as a stem */
  double own;   /* of those that are counted of the pile */
  u32 seen;     /* last text that was counted */
  double idf;
} Word;

static Word *words;
static int word_count, word_room, slot_count;
static int *slots;

static void grow_slots(void) {
  slot_count = slot_count ? slot_count * 2 : 1 << 17;
  free(slots);
  slots = calloc(slot_count, sizeof *slots);
  for (int w = 0; w < word_count; w++) {
    u32 at = words[w].hash & (slot_count - 1);
    while (slots[at]) at = (at + 1) & (slot_count - 1);
    slots[at] = w + 1;
  }
}

static int word_of(const char *s, u32 length) {
  u32 hash = fnv1a(s, length), at;
  for (at = hash & (slot_count - 1); slots[at]; at = (at + 1) & (slot_count - 1)) {
    Word *w = &words[slots[at] - 1];
    if (w->hash == hash && w->length == length && !memcmp(w->s, s, length)) return slots[at] - 1;
  }
  if (word_count == word_room) words = realloc(words, (word_room = word_room ? word_room * 2 : 1 << 16) * sizeof *words);
  char *copy = malloc(length);
  memcpy(copy, s, length);
  words[word_count] = (Word){copy, length, hash, word_count, 0, 0, 0, 0};
  slots[at] = ++word_count;
  if (word_count * 3 > slot_count * 2) grow_slots();
  return word_count - 1;
}

static double read_vocabulary(const char *path) {
  size_t size;
  char *line = whole_file(path, &size);
  grow_slots();
  double texts = atof(line);
  for (line = strchr(line, '\n') + 1; *line; line = strchr(line, '\n') + 1) {
    char *stem = strchr(line, '\t') + 1, *count = strchr(stem, '\t') + 1;
    int norm = word_of(line, stem - line - 1), of = word_of(stem, count - stem - 1);
    words[norm].stem = of;
    words[of].count = atof(count);
  }
  return texts;
}

/* Sentences. */

static const char *titles =
    " mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm pres sr st rev hon supt det insp dep asst "
    "amb atty pvt cpl fr msgr no nos vs ";
static const char *abbreviations =
    " jr sr inc corp co ltd llc dept univ est approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat "
    "sun ave blvd rd etc ed vol fig al cf eg ie bros mt ft ga fla calif mass conn pa va md ill mich minn wis tenn ky ariz ore "
    "wash tex okla nev ala ark colo del ind kan la mo mont neb ";
static const char *starters =
    " the a an he she it they we i but and in on at for this that these those as if when while after before since his her "
    "their its our there here what who however some many most no not also both such under with according to ";

static int listed(const char *list, const char *from, const char *to) {
  char word[longest_form];
  int n = 0;
  word[n++] = ' ';
  for (; from < to; from++) {
    if (n > 20) return 0;
    word[n++] = tolower((unsigned char)*from);
  }
  word[n++] = ' ';
  word[n] = 0;
  return n > 2 && strstr(list, word) != 0;
}

static int space(char c) { return c == ' ' || (c >= 9 && c <= 13); }

/* A stop from `at` to `to`; its closing marks are part of it. */
static int ends_sentence(const char *block, const char *end, const char *at, const char *to) {
  const char *s = to, *most = end - to > 40 ? to + 40 : end;
  if (s == most || !space(*s)) return 0;
  while (s < most && space(*s)) s++;
  while (s < most && strchr("\"'([-", *s)) s++;
  if (s < most && space(*s)) s++;
  if (s == most || !(isupper((unsigned char)*s) || isdigit((unsigned char)*s))) return 0;
  if (*at != '.' || at[1] == '.') return 1;
  if (to - at > 1) return 1;
  const char *from = at, *least = at - block > 30 ? at - 30 : block;
  while (from > least && (isalnum((unsigned char)from[-1]) || strchr(".'-", from[-1]))) from--;
  if (listed(titles, from, at)) return 0;
  if (at - from == 1 && isupper((unsigned char)*from)) return 0;
  int dotted = (at - from) >= 3 && (at - from) % 2 == 1;
  for (const char *p = from; dotted && p < at; p++)
    dotted = (p - from) % 2 ? *p == '.' : isalpha((unsigned char)*p) != 0;
  if (!dotted && !listed(abbreviations, from, at)) return 1;
  for (s = to; s < most && !isalnum((unsigned char)*s);) s++;
  const char *next = s;
  while (s < most && isalnum((unsigned char)*s)) s++;
  return listed(starters, next, s);
}

/* Tokens: words and numbers of all reports, by number of their norm; sentences and reports begin at these. */

typedef struct {
  u32 *at;
  size_t count, room;
} List;

static void push(List *list, u32 value) {
  if (list->count == list->room)
    list->at = realloc(list->at, (list->room = list->room ? list->room * 2 : 1 << 16) * sizeof *list->at);
  list->at[list->count++] = value;
}

static List tokens, sentences, report_tokens, report_sentences;

static void token(const char *s, const char *to) {
  char norm[longest_form];
  u32 n = 0;
  for (; s < to && n < longest_form; s++) norm[n++] = tolower((unsigned char)*s);
  push(&tokens, word_of(norm, n));
}

static void written(const char *form) { token(form, form + strlen(form)); }

/* A word with an apostrophe in it may end in a clitic: "do" and "n't", "we" and "'re". */
static void word(const char *s, const char *to) {
  static const struct { const char *form, *norm; } clitics[] = {
      {"n't", "not"}, {"'s", 0}, {"'re", "are"}, {"'ve", "have"}, {"'ll", "will"}, {"'d", 0}, {"'m", "am"}};
  if (!memchr(s, '\'', to - s)) { token(s, to); return; }
  for (int c = 0; c < 7; c++) {
    long length = strlen(clitics[c].form);
    if (to - s <= length || strncasecmp(to - length, clitics[c].form, length)) continue;
    const char *stem_end = to - length;
    if (length == 3 && stem_end - s == 2 && !strncasecmp(s, "ca", 2)) written("can");
    else if (length == 3 && stem_end - s == 2 && !strncasecmp(s, "wo", 2)) written("will");
    else if (length == 3 && stem_end - s == 3 && !strncasecmp(s, "sha", 3)) written("shall");
    else token(s, stem_end);
    if (clitics[c].norm) written(clitics[c].norm);
    else token(stem_end, to);
    return;
  }
  token(s, to);
}

static void tokenize(const char *s, const char *end) {
  while (s < end) {
    unsigned char c = *s;
    const char *from = s;
    if (isalpha(c)) {
      if (isupper(c) && s + 3 < end && s[1] == '.' && isupper((unsigned char)s[2]) && s[3] == '.') {
        char norm[longest_form];
        int n = 0;
        for (; s + 1 < end && isupper((unsigned char)*s) && s[1] == '.'; s += 2)
          if (n < longest_form) norm[n++] = *s;
        token(norm, norm + n);
        continue;
      }
      while (s < end && (isalnum((unsigned char)*s) || (*s == '\'' && s + 1 < end && isalpha((unsigned char)s[1])))) s++;
      word(from, s);
    } else if (isdigit(c)) {
      while (s < end && isdigit((unsigned char)*s)) s++;
      while (s + 1 < end && (*s == '.' || *s == ',' || *s == ':') && isdigit((unsigned char)s[1]))
        for (s++; s < end && isdigit((unsigned char)*s);) s++;
      while (s < end && isalpha((unsigned char)*s)) s++;
      token(from, s);
    } else {
      s++; /* marks make no feature */
    }
  }
}

static void sentence(const char *s, const char *end) {
  size_t before = tokens.count;
  tokenize(s, end);
  if (tokens.count > before) push(&sentences, before);
}

static void block(const char *s, const char *end) {
  const char *from = s, *block = s;
  while (s < end) {
    if (*s != '.' && *s != '!' && *s != '?') { s++; continue; }
    const char *at = s;
    while (s < end && (*s == '.' || *s == '!' || *s == '?')) s++;
    const char *marks = s;
    while (s < end && strchr("\"')]", *s)) s++;
    if (s < end && !space(*s)) { s = marks; continue; }
    if (s < end && !ends_sentence(block, end, at, s)) continue;
    sentence(from, s);
    from = s;
  }
  if (from < end) sentence(from, end);
}

static int read_reports(const char *text, size_t size) {
  int reports = 0;
  for (const char *s = text, *end = text + size; s < end; s++) {
    push(&report_tokens, tokens.count);
    push(&report_sentences, sentences.count);
    for (; *s != '\f'; s++) {
      const char *from = s;
      while (*s != '\n') s++;
      block(from, s);
    }
    reports++;
  }
  push(&report_tokens, tokens.count);
  push(&report_sentences, sentences.count);
  push(&sentences, tokens.count);
  return reports;
}

static double stepped(double count, double octaves) {
  return count < 1 ? round(count) : round(exp2(round(log2(count) / octaves) * octaves));
}

static void weigh(int reports, double shipped) {
  int counted = reports < most_counted ? reports : most_counted;
  for (int r = 0; r < counted; r++)
    for (u32 t = report_tokens.at[r]; t < report_tokens.at[r + 1]; t++) {
      Word *stem = &words[words[tokens.at[t]].stem];
      if (stem->seen == (u32)r + 1) continue;
      stem->seen = r + 1;
      stem->own++;
    }
  double texts = shipped + stepped(counted, 1);
  for (int w = 0; w < word_count; w++)
    words[w].idf = log((texts + 1) / (fmin(texts, words[w].count + stepped(words[w].own, 0.5)) + 0.5));
}

/* Features: sorted sets of hashes, one after another. */

typedef struct {
  List features;
  List starts;
} Sets;

static void sort(u32 *a, long n) {
  while (n > 24) {
    u32 pivot = a[n / 2];
    long i = 0, j = n - 1;
    for (;; i++, j--) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i >= j) break;
      u32 kept = a[i];
      a[i] = a[j];
      a[j] = kept;
    }
    sort(a, i);
    a += i;
    n -= i;
  }
  for (long i = 1; i < n; i++) {
    u32 value = a[i];
    long j = i;
    for (; j > 0 && a[j - 1] > value; j--) a[j] = a[j - 1];
    a[j] = value;
  }
}

static void as_set(Sets *sets, u32 from) {
  u32 *a = sets->features.at + from;
  long n = sets->features.count - from, kept = 0;
  if (n == 0) return;
  sort(a, n);
  for (long i = 0; i < n; i++)
    if (i == 0 || a[i] != a[i - 1]) a[kept++] = a[i];
  sets->features.count = from + kept;
}

static void shingles(Sets *sets, int reports) {
  for (int r = 0; r < reports; r++) {
    push(&sets->starts, sets->features.count);
    for (u32 t = report_tokens.at[r]; t + 3 <= report_tokens.at[r + 1]; t++) {
      u32 mixed = 3;
      for (int k = 0; k < 3; k++) mixed = mix(mixed, words[tokens.at[t + k]].hash);
      push(&sets->features, mixed);
    }
    as_set(sets, sets->starts.at[r]);
  }
  push(&sets->starts, sets->features.count);
}

static void skip_pairs(Sets *sets, int reports) {
  List stems = {0};
  for (int r = 0; r < reports; r++) {
    push(&sets->starts, sets->features.count);
    for (u32 s = report_sentences.at[r]; s < report_sentences.at[r + 1]; s++) {
      stems.count = 0;
      for (u32 t = sentences.at[s]; t < sentences.at[s + 1]; t++) {
        int stem = words[tokens.at[t]].stem;
        if (words[stem].idf >= rare) push(&stems, stem);
      }
      for (size_t i = 0; i < stems.count; i++)
        for (size_t j = i + 1; j <= i + pairs_ahead && j < stems.count; j++) {
          if (stems.at[i] == stems.at[j]) continue;
          u32 x = words[stems.at[i]].hash, y = words[stems.at[j]].hash;
          push(&sets->features, x < y ? mix(x, y) : mix(y, x));
        }
    }
    as_set(sets, sets->starts.at[r]);
  }
  push(&sets->starts, sets->features.count);
}

/* Candidates. */

typedef struct {
  u32 *holders, *places, *begins;
} Index;

static Index inverted(const Sets *sets, int reports) {
  size_t n = sets->features.count;
  u64 *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
  for (int r = 0; r < reports; r++)
    for (u32 f = sets->starts.at[r]; f < sets->starts.at[r + 1]; f++) a[f] = (u64)sets->features.at[f] << 32 | (u32)r;
  for (int shift = 32; shift < 64; shift += 11) { /* radix sort by feature; reports stand in order already */
    static size_t counts[2049];
    memset(counts, 0, sizeof counts);
    for (size_t i = 0; i < n; i++) counts[(a[i] >> shift & 2047) + 1]++;
    for (int c = 0; c < 2048; c++) counts[c + 1] += counts[c];
    for (size_t i = 0; i < n; i++) b[counts[a[i] >> shift & 2047]++] = a[i];
    u64 *kept = a;
    a = b;
    b = kept;
  }
  Index index = {malloc(n * 4), malloc(n * 4), malloc(n * 4)};
  u32 *filled = malloc(reports * 4), begin = 0;
  memcpy(filled, sets->starts.at, reports * 4);
  for (size_t p = 0; p < n; p++) {
    if (p && a[p] >> 32 != a[p - 1] >> 32) begin = p;
    u32 holder = (u32)a[p], slot = filled[holder]++;
    index.holders[p] = holder;
    index.places[slot] = p;
    index.begins[slot] = begin;
  }
  free(a);
  free(b);
  return index;
}

typedef struct {
  uint16_t pairs, threes;
} Shared;

static List met;

static void meet(Shared *shared, u32 i) {
  if (!shared[i].pairs && !shared[i].threes) push(&met, i);
}

#define COUNT_BEFORE(index, sets, field)                                                  \
  for (u32 slot = (sets)->starts.at[j]; slot < (sets)->starts.at[j + 1]; slot++) {        \
    u32 from = (index).begins[slot], to = (index).places[slot];                           \
    u32 first = to - from < all_pairs_up_to ? from : to - chain;                          \
    if (first > from) { u32 i = (index).holders[from]; meet(shared, i); shared[i].field++; } \
    for (u32 p = first; p < to; p++) { u32 i = (index).holders[p]; meet(shared, i); shared[i].field++; } \
  }

static List candidates(const Sets *pairs, const Sets *threes, int reports) {
  Index by_pairs = inverted(pairs, reports), by_threes = inverted(threes, reports);
  Shared *shared = calloc(reports, sizeof *shared);
  List found = {0};
  int all = reports <= compare_all_up_to;
  for (int j = 0; j < reports; j++) {
    met.count = 0;
    COUNT_BEFORE(by_pairs, pairs, pairs)
    COUNT_BEFORE(by_threes, threes, threes)
    if (all) {
      met.count = 0;
      for (int i = 0; i < j; i++) push(&met, i);
    }
    u32 threes_j = threes->starts.at[j + 1] - threes->starts.at[j], pairs_j = pairs->starts.at[j + 1] - pairs->starts.at[j];
    for (size_t m = 0; m < met.count; m++) {
      u32 i = met.at[m];
      u32 threes_i = threes->starts.at[i + 1] - threes->starts.at[i], pairs_i = pairs->starts.at[i + 1] - pairs->starts.at[i];
      double points = 2.0 * shared[i].pairs + shared[i].threes;
      double most = fmin(2.0 * pairs_i + threes_i, 2.0 * pairs_j + threes_j);
      double shorter = threes_i < threes_j ? threes_i : threes_j;
      if (all || points >= fmax(4, 0.03 * most) || shared[i].threes >= 0.3 * shorter) {
        push(&found, i);
        push(&found, j);
      }
      shared[i] = (Shared){0, 0};
    }
  }
  return found;
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  double shipped = read_vocabulary(argv[1]);
  size_t size;
  char *text = whole_file(argv[2], &size);
  double begun = user_seconds();
  int reports = read_reports(text, size);
  weigh(reports, shipped);
  Sets threes = {0}, pairs = {0};
  shingles(&threes, reports);
  skip_pairs(&pairs, reports);
  double featured = user_seconds();
  List found = candidates(&pairs, &threes, reports);
  double ended = user_seconds();
  FILE *out = fopen(argv[3], "w");
  for (size_t p = 0; p < found.count; p += 2) fprintf(out, "%u %u\n", found.at[p], found.at[p + 1]);
  fclose(out);
  printf("%f %f\n", featured - begun, ended - featured);
  return 0;
}
