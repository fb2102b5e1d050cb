/**
 * Expressions as C writes them, with its precedences. Whoever reads the tree tells what the names mean. Every choice is made
 * by one token ahead, so that the first token that does not fit is the one to complain about.
 */
grammar Expr;

whole
	: expr EOF
	;

// From the tightest operator to the loosest.
expr
	: NUMBER                                           # number
	| TEXT                                             # text
	| NAME arguments?                                  # named
	| '(' expr ')'                                     # group
	| expr sign=('->' | '.') NAME                      # field
	| expr '[' index=expr ']'                          # element
	| sign=('!' | '~' | '-' | '+') operand=expr        # unary
	| expr sign=('*' | '/' | '%') expr                 # binary
	| expr sign=('+' | '-') expr                       # binary
	| expr sign=('<<' | '>>') expr                     # binary
	| expr sign=('<' | '<=' | '>' | '>=') expr         # binary
	| expr sign=('==' | '!=') expr                     # binary
	| expr sign='&' expr                               # binary
	| expr sign='^' expr                               # binary
	| expr sign='|' expr                               # binary
	| expr sign='&&' expr                              # binary
	| expr sign='||' expr                              # binary
	| <assoc=right> expr sign='?' expr ':' expr        # choice
	;

// One value, or a name for each element of a list and what is to hold for it. Functions of more values are read to be refused.
arguments
	: '(' value=expr (IN list=expr ':' condition=expr | (more=',' expr)*) ')'
	;

IN : 'in' ;
NUMBER : [0-9] [0-9A-Za-z_]* ;
NAME : [A-Za-z_] [0-9A-Za-z_]* ;
TEXT : '"' ~'"'* '"' ;
SPACE : [\p{White_Space}]+ -> skip ;

// What no rule takes: it is left to the parser to say that nothing else fits before.
ENDLESS : '"' ~'"'* ;
OTHER : . ;
